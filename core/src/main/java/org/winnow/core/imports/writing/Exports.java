package org.winnow.core.imports.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.winnow.core.ids.Label;
import org.winnow.core.imports.reading.Encoding;

/**
 * Writes CSV in UTF-8, comma, RFC 4180 quotes and line ends. Every cell is neutralised by {@link Formulas}.
 *
 * <p>The first column of an export that shall come back is headed {@link #REFERENCE}, the last one of rows that were left out
 * {@link #REASON}: by them an import knows the file as ours and restores what was neutralised.
 */
public final class Exports implements AutoCloseable {
    public static final Label REFERENCE = new Label("Winnow reference", "Winnow 编号");

    public static final Label REASON = new Label("Winnow: why it was left out", "Winnow：未接收原因");

    public static final String RANK = "Rank";
    public static final String SCORE = "Score";
    public static final String SCORE_IF_KNOWN = "Score if all were known";
    public static final String KNOWN = "Share of weight known";
    /** Before the name of a criterion. */
    public static final String POINTS = "Points: ";

    private static final Set<String> RANKING = Set.of(RANK, SCORE, SCORE_IF_KNOWN, KNOWN);

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

    /** Whether texts in a file with this header were neutralised by us. */
    public static boolean neutralised(List<String> header) {
        return ours(header) || header.stream().anyMatch(Exports::reason);
    }

    /** Whether a column holds what we worked out, such as a rank or why a row was left out: nobody states it. */
    public static boolean workedOut(List<String> header, String column) {
        return reason(column) || (ours(header) && (RANKING.contains(column) || column.startsWith(POINTS)));
    }

    private static boolean reason(String header) {
        return header.equals(REASON.en()) || header.equals(REASON.zh());
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
