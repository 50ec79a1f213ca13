package org.winnow.core.imports.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;
import org.winnow.core.imports.values.Fillers;
import org.winnow.core.imports.values.Parsed.Silence;

/**
 * What a column is taken for.
 *
 * @param destinations none: kept beside the use case
 * @param mark how it writes numbers; absent while it is to be asked
 * @param meanings what a cell's text means: the key of an option, empty for nothing stated, {@link #NOT_KNOWN}, {@link #AS_TEXT}
 */
public record ColumnPlan(
        Column column,
        List<Destination> destinations,
        Optional<DecimalMark> mark,
        Optional<DayOrder> dayOrder,
        Map<String, String> meanings) {
    public static final String NOT_KNOWN = "?";
    /** Of a cell that would be taken for no value, such as "NA": these letters are meant. */
    public static final String AS_TEXT = "=";

    public ColumnPlan written(Optional<DecimalMark> numbers, Optional<DayOrder> dates) {
        return new ColumnPlan(column, destinations, numbers, dates, meanings);
    }

    /** Where it has to be asked how the column is written, it waits. */
    public boolean open() {
        return destinations.stream().anyMatch(this::open);
    }

    private boolean open(Destination destination) {
        return switch (destination.target().use()) {
            case MONEY, AMOUNT -> mark.isEmpty();
            case DATE -> dayOrder.isEmpty();
            default -> false;
        };
    }

    /** Present where a cell says nothing, by its look or because a person said so. */
    public Optional<Silence> silence(String text) {
        var decided = meanings.get(text.strip());
        if (decided == null) {
            return Fillers.of(text);
        }
        return feedsOptions() ? meant(decided) : Fillers.of(text).flatMap(look -> meant(decided));
    }

    private boolean feedsOptions() {
        return destinations.stream()
                .anyMatch(destination -> destination.target().use().ofOptions());
    }

    private static Optional<Silence> meant(String meaning) {
        return switch (meaning) {
            case "" -> Optional.of(Silence.NOTHING_STATED);
            case NOT_KNOWN -> Optional.of(Silence.NOT_KNOWN);
            default -> Optional.empty();
        };
    }
}
