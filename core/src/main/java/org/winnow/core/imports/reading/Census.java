package org.winnow.core.imports.reading;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a whole file holds below its header.
 *
 * @param rows rows that are not blank
 * @param blankRows rows without a single filled cell
 * @param cells cells of the rows that are not blank, as in the file
 * @param filledCells those that are not blank
 * @param uneven rows with fewer or more cells than the header, the first {@link #UNEVEN_KEPT} of them
 * @param unevenRows how many there are
 * @param damagedCells cells in which a character was lost before or cannot be read in this encoding
 * @param strayQuote line of the first record in which text goes on after a closing quote
 */
public record Census(
        long rows,
        long blankRows,
        long cells,
        long filledCells,
        List<Uneven> uneven,
        long unevenRows,
        long damagedCells,
        OptionalLong strayQuote) {

    public static final int UNEVEN_KEPT = 100;

    /** A row with another number of cells than the header. */
    public record Uneven(long record, long line, int cells, int columns) {}
}
