package org.winnow.core.gates;

import java.util.Set;
import org.winnow.core.ids.GateId;

/**
 * How the gates of a use case stand.
 *
 * @param passed how many are passed
 * @param failed which are failed
 * @param notKnown which are answered "not known"
 */
public record Tally(int passed, Set<GateId> failed, Set<GateId> notKnown) {
    public static final Tally NONE = new Tally(0, Set.of(), Set.of());

    public Tally {
        failed = Set.copyOf(failed);
        notKnown = Set.copyOf(notKnown);
    }

    /** How many of all gates nobody has answered. */
    public int open(int gates) {
        return gates - passed - failed.size() - notKnown.size();
    }
}
