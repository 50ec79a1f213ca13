package org.winnow.core.rankings.openfile;

import java.util.List;
import org.winnow.scoring.additive.Gate;

/**
 * A candidate of the document.
 *
 * @param facts one for each criterion, in their order
 */
record Row(String id, Gate gate, List<Fact> facts) {
    Row {
        facts = List.copyOf(facts);
    }
}
