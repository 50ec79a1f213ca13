package org.winnow.core.imports.reading;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param record place among all records of the file, blank ones and those above the header included, counted from 1
 * @param line physical line on which it begins, counted from 1
 * @param cells as in the file; may be fewer or more than there are columns
 */
public record Row(long record, long line, List<String> cells) {

    /** The cell of a column, empty where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Up to the last filled cell. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
