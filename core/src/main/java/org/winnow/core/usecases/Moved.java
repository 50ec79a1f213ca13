package org.winnow.core.usecases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.Reference;

/**
 * What came of moving use cases: those that may go go, the others stay and are named.
 *
 * @param act to undo it by; absent where nothing moved
 */
public record Moved(@Nullable ActivityId act, List<Reference> moved, List<Refused> refused) {

    /** Why one stays where it is. */
    public record Refused(Reference reference, Because because) {}

    public enum Because {
        ALREADY_THERE,
        ROLE_TOO_LOW,
        GATE_FAILED,
        CRITERIA_OPEN,
        GATES_OPEN,
        MOVED_SINCE,
        CHANGED_SINCE
    }
}
