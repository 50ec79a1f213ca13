package org.winnow.core.imports.values;

import java.util.Optional;

/** What a cell says. */
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /** No value, and the person is shown which of the two it is taken for. */
    record Filler<T>(Silence silence) implements Parsed<T> {}

    /** mend: a text for this cell that would be understood, where one can be proposed. */
    record Problem<T>(Expected expected, Optional<String> mend) implements Parsed<T> {}

    enum Silence {
        /** Asked, and nobody knows. */
        NOT_KNOWN,
        NOTHING_STATED
    }

    enum Expected {
        NUMBER,
        /** A number, but the column's decimal mark makes no sense of it. */
        NUMBER_WITH_THIS_DECIMAL_MARK,
        RATING_1_TO_5,
        DATE,
        /** A date, but there is no such day when day and month are read in the column's order. */
        DATE_IN_THIS_ORDER,
        GATE_ANSWER
    }

    static <T> Parsed<T> problem(Expected expected) {
        return new Problem<>(expected, Optional.empty());
    }

    static <T> Parsed<T> problem(Expected expected, String mend) {
        return new Problem<>(expected, Optional.of(mend));
    }
}
