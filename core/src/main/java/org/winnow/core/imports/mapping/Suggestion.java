package org.winnow.core.imports.mapping;

import java.util.List;

/**
 * One proposal for a column.
 *
 * @param destinations none: keep it as an extra of the use case
 * @param certainty from 0 to 1
 */
public record Suggestion(List<Destination> destinations, double certainty, Reason reason) {

    public enum Reason {
        /** The header is a name of the target. */
        HEADER_IS_ITS_NAME,
        /** The header holds a name of the target among other words. */
        HEADER_NAMES_IT,
        /** The header says little; the cells look like it. */
        CELLS_LOOK_LIKE_IT,
        /** Each cell holds an id and a text. */
        CELLS_HOLD_ID_AND_TEXT,
        /** No header or cell points anywhere. */
        NOTHING_FITS,
        /** Another column fits better what this one would feed. */
        ANOTHER_COLUMN_FITS_BETTER
    }

    public boolean extra() {
        return destinations.isEmpty();
    }
}
