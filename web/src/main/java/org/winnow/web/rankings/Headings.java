package org.winnow.web.rankings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnow.core.rankings.RankedRow;

/** What stands over the first row of each business unit on a page of a list that is in their order. */
record Headings(Map<String, String> byReference) {
    private static final Headings NONE = new Headings(Map.of());

    static Headings of(List<RankedRow> rows, Slice page, Order order, FindMessages words) {
        if (order != Order.UNIT) {
            return NONE;
        }
        var units = rows.stream().collect(Collectors.groupingBy(Headings::unit));
        var headings = new HashMap<String, String>();
        String last = null;
        for (var row : page.of(rows)) {
            var unit = unit(row);
            if (!unit.equals(last)) {
                var reference = row.candidate().useCase().reference().toString();
                headings.put(reference, heading(unit, units.getOrDefault(unit, List.of()), words));
            }
            last = unit;
        }
        return new Headings(headings);
    }

    private static String unit(RankedRow row) {
        @Nullable String unit = row.candidate().useCase().businessUnit();
        return unit == null ? "" : unit;
    }

    private static String heading(String unit, List<RankedRow> rows, FindMessages words) {
        int best = rows.stream().mapToInt(RankedRow::rank).min().orElse(0);
        return words.group(unit.isEmpty() ? words.no_unit() : unit, rows.size(), best);
    }

    /** Empty for a row that begins no group. */
    String over(String reference) {
        return byReference.getOrDefault(reference, "");
    }
}
