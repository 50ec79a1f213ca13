package org.winnow.core.imports.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The records of a file, one after another; to be closed. */
public final class Rows implements Iterator<Row>, AutoCloseable {
    /** Characters. The parser doubles its buffer while it fits in here, so this is twice the longest cell. */
    private static final int BUFFER = 2 * Limits.CELL_BYTES;

    private static final char NEVER_A_QUOTE = '\uFFFF';

    private final CloseableIterator<CsvRecord> records;
    private long count;

    private Rows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    /** strict: a text after a closing quote ends the reading. */
    static Rows of(Source source, Dialect dialect, boolean strict) {
        try {
            var text = dialect.encoding().reader(new BufferedInputStream(source.open(), 1 << 16));
            return of(text, dialect, strict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lenient setting has no successor yet; without it one stray quote would stop a whole file. */
    @SuppressWarnings("removal")
    static Rows of(Reader text, Dialect dialect, boolean strict) {
        var handler = CsvRecordHandler.builder()
                .maxFields(Limits.COLUMNS + 1)
                .maxFieldSize(BUFFER)
                .maxRecordSize(Integer.MAX_VALUE)
                .build();
        var quote =
                dialect.quote() == Quote.NONE ? NEVER_A_QUOTE : dialect.quote().sign();
        var reader = CsvReader.builder()
                .fieldSeparator(dialect.separator().sign())
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(!strict)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(handler, Unspaced.of(text, dialect));
        return new Rows(reader.iterator());
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw Broken.of(e);
        }
    }

    @Override
    public Row next() {
        var next = records.next();
        return new Row(++count, next.getStartingLineNumber(), next.getFields());
    }

    /** Records handed out so far. */
    long count() {
        return count;
    }

    /** Passes over everything up to and including this record. */
    Rows after(int header) {
        while (count < header && hasNext()) {
            next();
        }
        return this;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
