package org.winnow.core.imports.checking;

/**
 * A problem, once for all rows that have it.
 *
 * @param record of the first row that has it, as {@link org.winnow.core.imports.reading.Row#record}
 * @param line on which that row begins
 * @param place of that row among those to decide, from 0
 * @param rows how many have it
 */
public record Complaint(Problem problem, long record, long line, int place, int rows) {

    Complaint again() {
        return new Complaint(problem, record, line, place, rows + 1);
    }
}
