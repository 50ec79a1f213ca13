package org.winnow.core.imports.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the record that names the columns, below titles and empty lines. */
final class HeaderRow {
    private static final Predicate<String> VALUE = Pattern.compile(
                    "[\\p{Sc}(]?\\s?-?\\d[\\d.,'\\s]*\\)?%?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*|\\d{1,2}:\\d\\d.*|https?://.*")
            .asMatchPredicate();
    private static final Predicate<String> YEAR =
            Pattern.compile("(19|20)\\d\\d").asMatchPredicate();

    private HeaderRow() {}

    /** Counted from 1; 0 where already the first filled record holds values. */
    static int find(List<Row> records) {
        int width = usualWidth(records);
        for (int i = 0; i < records.size(); i++) {
            if (filled(records.get(i)) * 2 >= width && !records.get(i).blank()) {
                return holdsValues(records.get(i)) ? 0 : lastOfTwins(records, i) + 1;
            }
        }
        return 1;
    }

    private static int usualWidth(List<Row> records) {
        var times = records.stream()
                .filter(row -> !row.blank())
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
        return times.entrySet().stream()
                .max((a, b) -> Long.compare(a.getValue() * a.getKey(), b.getValue() * b.getKey()))
                .map(entry -> entry.getKey())
                .orElse(1);
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean holdsValues(Row row) {
        long values = row.cells().stream()
                .map(String::strip)
                .filter(VALUE.and(YEAR.negate()))
                .count();
        return values > 0 && values * 4 >= filled(row);
    }

    /** A header that stands twice in a row is one header. */
    private static int lastOfTwins(List<Row> records, int first) {
        Function<Row, List<String>> names =
                row -> row.cells().stream().map(String::strip).toList();
        int last = first;
        while (last + 1 < records.size()
                && names.apply(records.get(last + 1)).equals(names.apply(records.get(first)))) {
            last++;
        }
        return last;
    }
}
