package org.winnow.core.imports.checking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, in sum, with the first rows of each kind.
 *
 * @param questions columns of which it must be said how they write numbers or dates
 * @param open known use cases where both the file and a person changed something
 * @param stagesLeft rows that go in without the stage they state
 * @param complaints of the rows to decide, each once
 * @param decide the first rows to decide
 * @param absent rows that this register had before and the file has not; they stay
 * @param listed how many use cases the portfolio lists now
 * @param fingerprint of what a person saw, so that nothing else is confirmed
 */
public record Check(
        List<ColumnPlan> questions,
        Map<Result, Integer> rows,
        int open,
        int stagesLeft,
        Map<Fate, Long> cells,
        List<Complaint> complaints,
        List<RowPlan> decide,
        Map<Result, List<RowPlan>> shown,
        List<String> absent,
        int absentCount,
        long listed,
        String fingerprint) {
    /** How many rows of a kind are kept for the eye. */
    public static final int SHOWN = 500;

    /** How many complaints are kept; where there are that many, there may be more. */
    public static final int COMPLAINTS = 1_000;

    public int count(Result result) {
        return rows.getOrDefault(result, 0);
    }

    public long count(Fate fate) {
        return cells.getOrDefault(fate, 0L);
    }

    public int read() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    public long cellsRead() {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether confirming would change anything. */
    public boolean effective() {
        return count(Result.NEW) + count(Result.CHANGED) > 0;
    }

    public int toDecide() {
        return count(Result.REJECTED) + count(Result.DUPLICATE) + open;
    }

    static Map<Result, Integer> noRows() {
        return new EnumMap<>(Result.class);
    }
}
