package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.winnow.core.imports.reading.Encoding;
import org.winnow.core.imports.reading.Quote;
import org.winnow.core.imports.reading.Separator;
import org.winnow.core.imports.reading.Table;
import org.winnow.web.imports.ColumnView.OptionView;

/** Says what a file is taken for. */
final class DialectViews {
    private DialectViews() {}

    static DialectView of(Table table, Words words) {
        var dialect = table.dialect();
        var w = words.mapping();
        var header = dialect.header() == 0 ? w.header_none() : w.header_in(dialect.header());
        return new DialectView(
                w.found(encoding(dialect.encoding()), separator(dialect.separator(), w), header),
                remarks(table, words),
                options(Encoding.values(), dialect.encoding(), DialectViews::encoding),
                options(Separator.values(), dialect.separator(), one -> separator(one, w)),
                options(Quote.values(), dialect.quote(), one -> quote(one, w)),
                dialect.header());
    }

    private static List<String> remarks(Table table, Words words) {
        var remarks = new ArrayList<String>();
        var census = table.census();
        if (census.unevenRows() > 0) {
            remarks.add(words.mapping()
                    .uneven(
                            words.number(census.unevenRows()),
                            words.number(census.uneven().get(0).line())));
        }
        if (census.damagedCells() > 0) {
            remarks.add(words.mapping().damaged(words.number(census.damagedCells())));
        }
        return remarks;
    }

    private static <E extends Enum<E>> List<OptionView> options(E[] all, E chosen, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new OptionView(one.name(), label.apply(one), one == chosen))
                .toList();
    }

    private static String encoding(Encoding encoding) {
        return encoding.name()
                .replace("_MARKED", " (BOM)")
                .replace("UTF_", "UTF-")
                .replace("GB_", "GB")
                .replace("WINDOWS_", "Windows-")
                .replace('_', ' ');
    }

    private static String separator(Separator separator, MappingMessages w) {
        return switch (separator) {
            case COMMA -> w.comma();
            case SEMICOLON -> w.semicolon();
            case TAB -> w.tab();
            case BAR -> w.bar();
        };
    }

    private static String quote(Quote quote, MappingMessages w) {
        return switch (quote) {
            case DOUBLE -> w.quote_double();
            case SINGLE -> w.quote_single();
            case NONE -> w.quote_none();
        };
    }
}
