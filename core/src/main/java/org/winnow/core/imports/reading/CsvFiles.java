package org.winnow.core.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads files of comma-separated values, as people have them. The file is passed over twice and never held in memory. */
public final class CsvFiles {
    private CsvFiles() {}

    /** Finds out what the file is. */
    public static Reading read(Source source) {
        return look(source, Optional.empty());
    }

    /** Takes the file for what a person says it is. */
    public static Reading read(Source source, Dialect dialect) {
        return look(source, Optional.of(dialect));
    }

    private static Reading look(Source source, Optional<Dialect> told) {
        try {
            var found = Encodings.look(source);
            return found.refusal()
                    .<Reading>map(Reading.Refused::new)
                    .orElseGet(() -> open(source, told.orElseGet(() -> Dialects.detect(source, found.encoding()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading open(Source source, Dialect dialect) {
        try {
            return new Reading.Read(count(source, dialect, true, OptionalLong.empty()));
        } catch (Broken strictly) {
            return strictly.refusal()
                    .<Reading>map(Reading.Refused::new)
                    .orElseGet(() -> lenient(source, dialect, strictly.line()));
        }
    }

    private static Reading lenient(Source source, Dialect dialect, long strayQuote) {
        try {
            return new Reading.Read(count(source, dialect, false, OptionalLong.of(strayQuote)));
        } catch (Broken broken) {
            return new Reading.Refused(broken.refusal().orElseThrow());
        }
    }

    private static Table count(Source source, Dialect dialect, boolean strict, OptionalLong strayQuote) {
        try (var rows = Rows.of(source, dialect, strict)) {
            var header = header(rows, dialect);
            var tally = new Tally(header.size());
            while (rows.hasNext()) {
                var row = checked(rows.next());
                tally.take(row);
                if (tally.rows() > Limits.ROWS) {
                    throw new Broken(new Refusal.TooManyRows(Limits.ROWS, row.line()));
                }
            }
            if (tally.rows() == 0) {
                throw new Broken(header.isEmpty() ? new Refusal.Empty() : new Refusal.HeaderOnly(header.size()));
            }
            return new Table(source, dialect, Headers.columns(named(header), tally.widest()), tally.census(strayQuote));
        }
    }

    /** A header that ends in blank cells, as spreadsheets write it, names no columns there. */
    private static List<String> named(List<String> header) {
        return header.subList(0, new Row(0, 0, header).width());
    }

    private static List<String> header(Rows rows, Dialect dialect) {
        while (rows.hasNext()) {
            if (dialect.header() == 0) {
                return List.of();
            }
            var row = checked(rows.next());
            if (row.record() == dialect.header() && !row.blank()) {
                return row.cells();
            }
            if (row.record() >= dialect.header()) {
                break;
            }
        }
        throw new Broken(rows.count() == 0 ? new Refusal.Empty() : new Refusal.NoHeader(dialect.header()));
    }

    private static Row checked(Row row) {
        if (row.cells().size() > Limits.COLUMNS) {
            throw new Broken(new Refusal.TooManyColumns(Limits.COLUMNS, row.line()));
        }
        for (var cell : row.cells()) {
            if (cell.length() * 3L > Limits.CELL_BYTES
                    && cell.getBytes(StandardCharsets.UTF_8).length > Limits.CELL_BYTES) {
                throw new Broken(new Refusal.CellTooLong(Limits.CELL_BYTES, row.line()));
            }
        }
        return row;
    }
}
