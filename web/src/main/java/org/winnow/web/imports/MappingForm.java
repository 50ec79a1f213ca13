package org.winnow.web.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnow.core.imports.DestinationCode;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;

/** The forms of columns and of values, as sent. What they don't name stays as it is. */
record MappingForm(MultivaluedMap<String, String> sent) {

    List<ColumnPlan> columns(Draft draft) {
        return draft.columns().stream()
                .filter(plan -> first("column-" + plan.column().index()) != null)
                .map(plan -> column(plan, draft))
                .toList();
    }

    private ColumnPlan column(ColumnPlan plan, Draft draft) {
        int index = plan.column().index();
        return new ColumnPlan(
                plan.column(),
                destinations(index, draft),
                named("mark-" + index, DecimalMark.values(), plan.mark()),
                named("order-" + index, DayOrder.values(), plan.dayOrder()),
                plan.meanings());
    }

    private List<Destination> destinations(int index, Draft draft) {
        return Stream.ofNullable(first("column-" + index))
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .flatMap(code -> DestinationCode.read(code, draft.targets()).stream())
                .toList();
    }

    private @Nullable String first(String name) {
        return sent.getFirst(name);
    }

    private <E extends Enum<E>> Optional<E> named(String field, E[] all, Optional<E> was) {
        var name = first(field);
        return name == null
                ? was
                : Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    List<ColumnPlan> meanings(Draft draft) {
        var byColumn = new HashMap<Integer, Map<String, String>>();
        draft.columns().forEach(plan -> byColumn.put(plan.column().index(), new LinkedHashMap<>(plan.meanings())));
        sent.keySet().stream().filter(name -> name.startsWith("cell-")).forEach(name -> {
            var place = name.substring("cell-".length());
            var cell = first(name);
            var meaning = first("meaning-" + place);
            int index = Integer.parseInt(place.substring(0, place.indexOf('-')));
            var meanings = byColumn.getOrDefault(index, new HashMap<>());
            if (cell != null && Meanings.AS_READ.equals(meaning)) {
                meanings.remove(cell);
            } else if (cell != null && meaning != null) {
                meanings.put(cell, meaning);
            }
        });
        return draft.columns().stream()
                .filter(plan -> first("cell-" + plan.column().index() + "-0") != null)
                .map(plan -> new ColumnPlan(
                        plan.column(),
                        plan.destinations(),
                        plan.mark(),
                        plan.dayOrder(),
                        byColumn.getOrDefault(plan.column().index(), Map.of())))
                .toList();
    }
}
