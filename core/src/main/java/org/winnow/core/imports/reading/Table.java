package org.winnow.core.imports.reading;

import java.util.List;

/** A file read as a table. Holds no rows: they are read anew each time. */
public final class Table {
    private final Source source;
    private final Dialect dialect;
    private final List<Column> columns;
    private final Census census;

    Table(Source source, Dialect dialect, List<Column> columns, Census census) {
        this.source = source;
        this.dialect = dialect;
        this.columns = columns;
        this.census = census;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** All columns, those without a header included, as far as the widest row reaches. */
    public List<Column> columns() {
        return columns;
    }

    public Census census() {
        return census;
    }

    /** The rows below the header, blank ones included. */
    public Rows rows() {
        return Rows.of(source, dialect, false).after(dialect.header());
    }
}
