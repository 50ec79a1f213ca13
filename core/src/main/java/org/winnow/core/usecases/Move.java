package org.winnow.core.usecases;

import org.jspecify.annotations.Nullable;

/**
 * A change of stage.
 *
 * @param reason why, as the person put it
 * @param condition what would revive a parked or rejected one; absent otherwise
 */
public record Move(Stage to, String reason, @Nullable String condition) {
    public Move {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change of stage needs a reason; it is blank");
        }
        if (to.aside() && (condition == null || condition.isBlank())) {
            throw new IllegalArgumentException(
                    "to be " + to + " needs the condition that would revive it; it is blank");
        }
    }
}
