package org.winnow.core.imports.reading;

/** What a file may hold at most. One more is a {@link Refusal}. */
public final class Limits {
    public static final long BYTES = 50L * 1024 * 1024;
    /** Rows below the header, blank ones not counted. */
    public static final int ROWS = 100_000;

    public static final int COLUMNS = 20_000;
    /** Bytes of one cell in UTF-8. */
    public static final int CELL_BYTES = 2 * 1024 * 1024;

    private Limits() {}
}
