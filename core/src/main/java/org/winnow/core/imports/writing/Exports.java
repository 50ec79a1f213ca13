package org.winnow.core.imports.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.winnow.core.ids.Label;
import org.winnow.core.imports.reading.Encoding;

/**
 * Writes CSV in UTF-8, comma, RFC 4180 quotes and line ends. Every cell is neutralised by {@link Formulas}.
 *
 * <p>The first column of an export that shall come back is headed {@link #REFERENCE}: by it an import knows the file as ours and restores
 * what was neutralised.
 */
public final class Exports implements AutoCloseable {
    public static final Label REFERENCE = new Label("Winnow reference", "Winnow 编号");

    private final CsvWriter csv;

    private Exports(CsvWriter csv) {
        this.csv = csv;
    }

    /** marked: with a byte order mark, which Excel needs to read UTF-8. */
    public static Exports to(OutputStream stream, boolean marked) {
        try {
            if (marked) {
                stream.write(Encoding.UTF_8_MARKED.mark());
            }
            return new Exports(CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new BufferedOutputStream(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file with this header was written by us. */
    public static boolean ours(List<String> header) {
        return !header.isEmpty()
                && (header.get(0).equals(REFERENCE.en()) || header.get(0).equals(REFERENCE.zh()));
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formulas::neutralise).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
