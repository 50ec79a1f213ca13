package org.winnow.core.usecases;

import java.time.LocalDate;

/**
 * What a fact says. Numbers are whole numbers of the field's smallest unit ({@link org.winnow.core.fields.Kind#decimals()}): money in
 * cents, amounts in millionths, ratings in ones.
 */
public sealed interface Content {

    record Exact(long number) implements Content {}

    /** Least, likely and greatest plausible; least ≤ likely ≤ greatest. */
    record Estimate(long least, long likely, long greatest) implements Content {
        public Estimate {
            if (least > likely || likely > greatest) {
                throw new IllegalArgumentException("least, likely and greatest must not fall; found %d, %d, %d"
                        .formatted(least, likely, greatest));
            }
        }
    }

    record Bound(Side side, long number) implements Content {}

    /** One option of a choice, by its key. */
    record Choice(String option) implements Content {}

    record YesNo(boolean yes) implements Content {}

    record Words(String text) implements Content {}

    record Day(LocalDate date) implements Content {}

    /** Asked, and nobody knows. */
    record NotKnown() implements Content {}

    /** Nothing is stated any more. */
    record Withdrawn() implements Content {}

    /** Whether it says something, be it that nobody knows. */
    default boolean stated() {
        return !(this instanceof Withdrawn);
    }
}
