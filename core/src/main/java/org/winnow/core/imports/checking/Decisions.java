package org.winnow.core.imports.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.imports.checking.Decision.Choice;

/** Finds what was decided of a cell, a row or a column. */
final class Decisions {
    private record Place(long record, int column) {}

    private final Map<Place, Decision> byPlace = new HashMap<>();

    Decisions(Collection<Decision> decisions) {
        decisions.forEach(decision -> byPlace.put(new Place(decision.record(), decision.column()), decision));
    }

    Optional<Decision> of(long record, int column) {
        return byPlace.isEmpty() ? Optional.empty() : Optional.ofNullable(byPlace.get(new Place(record, column)));
    }

    /** What to do with a cell that can't be read: as decided of it, else of its whole column. */
    Optional<Choice> ofUnreadable(long record, int column) {
        return of(record, column)
                .filter(decision -> decision.choice() == Choice.LEAVE || decision.choice() == Choice.NOT_KNOWN)
                .or(() -> of(0, column).filter(decision -> decision.choice() != Choice.MEND))
                .map(Decision::choice);
    }

    /** Whether what is proposed for the cells of a column is taken. */
    boolean mends(int column) {
        return is(0, column, Choice.MEND);
    }

    /** The text to read in the cell's place, where one was given. */
    Optional<String> mended(long record, int column) {
        return of(record, column)
                .filter(decision -> decision.choice() == Choice.TEXT)
                .map(Decision::text);
    }

    boolean is(long record, int column, Choice choice) {
        return of(record, column)
                .filter(decision -> decision.choice() == choice)
                .isPresent();
    }
}
