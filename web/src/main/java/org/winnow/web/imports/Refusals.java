package org.winnow.web.imports;

import org.winnow.core.imports.reading.FileKind;
import org.winnow.core.imports.reading.Refusal;

/** Says why a file can't be read, and what to do. */
final class Refusals {
    private Refusals() {}

    static String text(Refusal refusal, Words in) {
        var words = in.refusals();
        if (refusal instanceof Refusal.HeaderOnly only) {
            return words.header_only(only.columns());
        } else if (refusal instanceof Refusal.NoHeader none) {
            return words.no_header(none.record());
        } else if (refusal instanceof Refusal.NotCsv not) {
            return not.advice() == Refusal.Advice.SAVE_AS_CSV
                    ? words.is_spreadsheet()
                    : words.is_other(kind(not.found(), words));
        } else if (refusal instanceof Refusal.NulByte nul) {
            return words.nul_byte(nul.position());
        } else if (refusal instanceof Refusal.TooManyColumns columns) {
            return words.too_many_columns(columns.line(), in.number(columns.limit()));
        } else if (refusal instanceof Refusal.CellTooLong cell) {
            return words.cell_too_long(cell.line(), in.megabytes(cell.limit()));
        } else if (refusal instanceof Refusal.QuoteNotClosed quote) {
            return words.quote_open(quote.line());
        }
        return ofSize(refusal, in);
    }

    private static String kind(FileKind found, RefusalMessages words) {
        if (found.html()) {
            return words.kind_html();
        }
        return switch (found) {
            case PNG, JPEG, GIF -> words.kind_picture();
            default -> found.name();
        };
    }

    private static String ofSize(Refusal refusal, Words in) {
        var words = in.refusals();
        if (refusal instanceof Refusal.TooManyBytes bytes) {
            return words.too_many_bytes(in.megabytes(bytes.limit()));
        }
        return refusal instanceof Refusal.TooManyRows rows
                ? words.too_many_rows(in.number(rows.limit()))
                : words.empty();
    }
}
