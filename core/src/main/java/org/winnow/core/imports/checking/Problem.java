package org.winnow.core.imports.checking;

/**
 * What is wrong with a cell.
 *
 * @param column its place, or -1 for the row
 * @param expected what belongs there, as data: a currency, an own id, a reference; may be empty
 * @param mend a text that would be understood, or empty
 */
public record Problem(int column, Kind kind, String value, String expected, String mend) {

    public enum Kind {
        NUMBER,
        NUMBER_WITH_THIS_DECIMAL_MARK,
        RATING_1_TO_5,
        DATE,
        DATE_IN_THIS_ORDER,
        GATE_ANSWER,
        OPTION,
        YES_OR_NO,
        STAGE,
        FOREIGN_CURRENCY,
        NUMBER_TOO_LARGE,
        NEGATIVE,
        MONTHS_OF_PLAN,
        TEXT_TOO_LONG,
        ESTIMATE_FALLS,
        NO_TITLE,
        ID_TWICE,
        REFERENCE_NOT_HERE,
        STAGE_NEEDS_DECIDER,
        STAGE_NOT_READY,
        STAGE_GATE_FAILED;

        /** Whether the whole row waits for a mend; else the cell is kept beside the use case and the row goes in. */
        public boolean stops() {
            return compareTo(STAGE_NEEDS_DECIDER) < 0;
        }
    }
}
