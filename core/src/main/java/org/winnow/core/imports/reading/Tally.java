package org.winnow.core.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Counts the rows of a file while they pass. */
final class Tally {
    /** What remains of a character when UTF-8 is read as something else, or was read so once. */
    private static final Pattern SPOILT = Pattern.compile("\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC");

    private final List<Census.Uneven> uneven = new ArrayList<>();
    private final int columns;
    private long rows;
    private long blankRows;
    private long cells;
    private long filledCells;
    private long unevenRows;
    private long damagedCells;
    private int widest;

    /** columns: 0 where no record names them. */
    Tally(int columns) {
        this.columns = columns;
    }

    void take(Row row) {
        if (row.blank()) {
            blankRows++;
            return;
        }
        rows++;
        cells += row.cells().size();
        for (var cell : row.cells()) {
            filledCells += cell.isBlank() ? 0 : 1;
            damagedCells += SPOILT.matcher(cell).find() ? 1 : 0;
        }
        widest = Math.max(widest, row.width());
        takeShape(row);
    }

    /** Blank cells behind the last column are no cells too many. */
    private void takeShape(Row row) {
        int expected = columns == 0 ? widest : columns;
        if (row.cells().size() < expected || row.width() > expected) {
            unevenRows++;
            if (uneven.size() < Census.UNEVEN_KEPT) {
                uneven.add(
                        new Census.Uneven(row.record(), row.line(), row.cells().size(), expected));
            }
        }
    }

    long rows() {
        return rows;
    }

    int widest() {
        return widest;
    }

    Census census(OptionalLong strayQuote) {
        return new Census(
                rows, blankRows, cells, filledCells, List.copyOf(uneven), unevenRows, damagedCells, strayQuote);
    }
}
