package org.winnow.core.imports.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.reading.Column;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;

/**
 * What a column is taken for.
 *
 * @param destinations none: kept beside the use case
 * @param mark how it writes numbers; absent while it is to be asked
 * @param meanings what a cell's text means: the key of an option, empty for nothing stated, {@link #NOT_KNOWN}
 */
public record ColumnPlan(
        Column column,
        List<Destination> destinations,
        Optional<DecimalMark> mark,
        Optional<DayOrder> dayOrder,
        Map<String, String> meanings) {
    public static final String NOT_KNOWN = "?";

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
}
