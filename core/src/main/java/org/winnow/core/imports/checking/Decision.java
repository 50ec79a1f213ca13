package org.winnow.core.imports.checking;

/**
 * What a person decided while checking.
 *
 * @param record of the row; 0: of all rows
 * @param column place of the cell; -1: of the whole row
 * @param text the new text, or the reference to join to; else empty
 */
public record Decision(long record, int column, Choice choice, String text) {

    public enum Choice {
        /** Read this text in the cell's place. */
        TEXT,
        /** Of a whole column: read the proposed mend in each cell that can't be read as it is. */
        MEND,
        NOT_KNOWN,
        /** Keep the cell beside the use case and don't read it. */
        LEAVE,
        /** The file's value replaces what stands. */
        FILE,
        /** What stands stays. */
        STANDS,
        /** The row is that use case. */
        JOIN,
        /** The row is a use case of its own. */
        OWN
    }
}
