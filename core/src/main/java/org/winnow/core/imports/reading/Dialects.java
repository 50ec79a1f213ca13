package org.winnow.core.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds separator, quote and header in the beginning of a file. */
final class Dialects {
    private static final int SAMPLE_CHARACTERS = 1 << 18;
    private static final int SAMPLE_RECORDS = 200;

    /** One way to read the sample, and how well it fits. */
    private record Guess(Dialect dialect, double fit) {}

    private Dialects() {}

    static Dialect detect(Source source, Encoding encoding) {
        var sample = sample(source, encoding);
        // Of two that fit as well, the comma comes last: it is also in texts and figures.
        return Stream.of(Quote.DOUBLE, Quote.SINGLE)
                .filter(quote -> quote == Quote.DOUBLE || encloses(sample, quote))
                .flatMap(quote -> Stream.of(Separator.values())
                        .map(separator -> guess(sample, new Dialect(encoding, separator, quote, 1))))
                .max(Comparator.comparingDouble(Guess::fit)
                        .thenComparing(g -> g.dialect().separator()))
                .map(Guess::dialect)
                .orElseThrow();
    }

    private static String sample(Source source, Encoding encoding) {
        try (var text = encoding.reader(new BufferedInputStream(source.open()))) {
            var buffer = new char[SAMPLE_CHARACTERS];
            int filled = 0;
            for (int read = 0; read >= 0 && filled < buffer.length; filled += Math.max(read, 0)) {
                read = text.read(buffer, filled, buffer.length - filled);
            }
            return new String(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Apostrophes are common in texts; they quote only where they stand at both sides of separators, again and again. */
    private static boolean encloses(String sample, Quote quote) {
        long times = Stream.of(Separator.values())
                .mapToLong(separator -> times(sample, "" + quote.sign() + separator.sign() + quote.sign()))
                .sum();
        return times > 1 && times(sample, "\"") == 0;
    }

    private static long times(String text, String part) {
        long times = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            times++;
        }
        return times;
    }

    private static Guess guess(String sample, Dialect dialect) {
        var records = records(sample, dialect);
        int header = HeaderRow.find(records);
        if (records.isEmpty() || header > records.size()) {
            return new Guess(dialect.withHeader(1), -1);
        }
        int width = records.get(Math.max(header - 1, 0)).cells().size();
        double even = records.stream()
                        .skip(header)
                        .filter(row -> row.cells().size() == width)
                        .count()
                / (double) Math.max(records.size() - header, 1);
        double fit = width < 2 ? 0.01 : (0.1 + even) * Math.min(2, 1 + Math.log(width) / 5);
        return new Guess(dialect.withHeader(header), fit);
    }

    /** Blank records are kept, so that the header is counted as in the file; the last one may be cut off. */
    private static List<Row> records(String sample, Dialect dialect) {
        var records = new ArrayList<Row>();
        try (var rows = Rows.of(new StringReader(sample), dialect, false)) {
            while (records.size() < SAMPLE_RECORDS && rows.hasNext()) {
                records.add(rows.next());
            }
        } catch (Broken atTheCut) {
            return records;
        }
        if (sample.length() == SAMPLE_CHARACTERS && records.size() > 1 && records.size() < SAMPLE_RECORDS) {
            records.remove(records.size() - 1);
        }
        return records;
    }
}
