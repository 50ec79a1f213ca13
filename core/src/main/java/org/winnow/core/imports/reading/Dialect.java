package org.winnow.core.imports.reading;

/**
 * What a file is taken for. A person may correct each part and have it read again.
 *
 * @param header the record that names the columns, counted from 1; 0: no record does, and all are rows
 */
public record Dialect(Encoding encoding, Separator separator, Quote quote, int header) {

    /** A file as this program writes it. */
    public static final Dialect OURS = new Dialect(Encoding.UTF_8_MARKED, Separator.COMMA, Quote.DOUBLE, 1);

    public Dialect {
        if (header < 0) {
            throw new IllegalArgumentException("header record is %d; it must be 0 or more".formatted(header));
        }
    }

    public Dialect with(Encoding other) {
        return new Dialect(other, separator, quote, header);
    }

    public Dialect with(Separator other) {
        return new Dialect(encoding, other, quote, header);
    }

    public Dialect with(Quote other) {
        return new Dialect(encoding, separator, other, header);
    }

    public Dialect withHeader(int record) {
        return new Dialect(encoding, separator, quote, record);
    }
}
