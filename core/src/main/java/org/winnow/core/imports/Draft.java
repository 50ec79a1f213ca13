package org.winnow.core.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.mapping.Profile;
import org.winnow.core.imports.mapping.Suggestion;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Table;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.DecimalMark;
import org.winnow.core.imports.values.Evidence;

/**
 * An import while it is prepared.
 *
 * @param columns what each column is taken for now
 * @param suggestions for each column, the best first
 * @param targets all that a column can feed
 */
public record Draft(
        Import of,
        Table table,
        List<ColumnPlan> columns,
        List<Profile> profiles,
        List<List<Suggestion>> suggestions,
        List<Target> targets,
        List<Decision> decisions) {

    /** Places of the columns whose decimal sign is only supposed: no cell shows it, and nobody said another. */
    List<Integer> unmarked() {
        return places(column -> column.mark().equals(Optional.of(DecimalMark.POINT))
                && !evidence(column).showsMark());
    }

    /** The same of the order of dates. */
    List<Integer> unordered() {
        return places(column -> column.dayOrder().equals(Optional.of(DayOrder.DAY_FIRST))
                && !evidence(column).showsOrder());
    }

    private List<Integer> places(Predicate<ColumnPlan> which) {
        return columns.stream()
                .filter(which)
                .map(column -> column.column().index())
                .toList();
    }

    private Evidence evidence(ColumnPlan column) {
        return profiles.get(column.column().index()).evidence();
    }
}
