package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A result computed anew. */
public final class Computed {
    private static final String RESULT = "result";

    private final ObjectNode document;
    private final String result;
    private final boolean recorded;
    private final List<Deviation> deviations;

    Computed(ObjectNode inputs, ObjectNode result) {
        document = inputs.objectNode();
        document.setAll(inputs);
        document.set(RESULT, result);
        this.result = Canonical.of(result);
        recorded = inputs.has(RESULT);
        deviations = recorded ? Deviations.between(inputs.path(RESULT), result) : List.of();
    }

    /** In canonical form. */
    public String result() {
        return result;
    }

    /** The whole file with this result, in canonical form. */
    public String document() {
        return Canonical.of(document);
    }

    /** Whether the file had a result to compare with. */
    public boolean recorded() {
        return recorded;
    }

    /** Where the recorded result differs; none if there was none. */
    public List<Deviation> deviations() {
        return deviations;
    }
}
