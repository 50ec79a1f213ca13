package org.winnow.core.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;

/** What a column feeds, as kept in the database: destinations as codes, meanings as pairs. */
record ColumnRow(
        int place,
        String name,
        List<String> destinations,
        @Nullable String mark,
        @Nullable String dayOrder,
        Map<String, String> meanings) {

    static ColumnRow of(ColumnPlan plan) {
        return new ColumnRow(
                plan.column().index(),
                plan.column().name(),
                plan.destinations().stream().map(DestinationCode::of).toList(),
                plan.mark().map(DecimalMark::name).orElse(null),
                plan.dayOrder().map(DayOrder::name).orElse(null),
                plan.meanings());
    }

    ColumnPlan plan(Column column, List<Target> targets) {
        return new ColumnPlan(
                column,
                destinations.stream()
                        .flatMap(code -> DestinationCode.read(code, targets).stream())
                        .toList(),
                Optional.ofNullable(mark).map(DecimalMark::valueOf),
                Optional.ofNullable(dayOrder).map(DayOrder::valueOf),
                meanings);
    }

    static Map<String, String> pairs(String[] cells, String[] meanings) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            pairs.put(cells[i], meanings[i]);
        }
        return pairs;
    }
}
