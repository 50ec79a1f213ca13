package org.winnow.core.imports.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sums up the rows of a check while they pass. */
public final class Summary implements Consumer<RowPlan> {
    private static final int ABSENT_NAMED = 100;

    private final Map<Result, Integer> rows = Check.noRows();
    private final Map<Fate, Long> cells = new EnumMap<>(Fate.class);
    private final List<RowPlan> decide = new ArrayList<>();
    private final Complaints complaints = new Complaints();
    private final Map<Result, List<RowPlan>> shown = new EnumMap<>(Result.class);
    private final Set<String> seen = new HashSet<>();
    private int open;
    private int stagesLeft;
    private int hash;

    @Override
    public void accept(RowPlan plan) {
        rows.merge(plan.result(), 1, Integer::sum);
        plan.fates().forEach(fate -> cells.merge(fate, 1L, Long::sum));
        seen.add(plan.key());
        hash = 31 * hash + plan.result().name().hashCode() + plan.changes().hashCode();
        boolean undecided = plan.result() == Result.REJECTED || plan.result() == Result.DUPLICATE || plan.open();
        open += plan.open() && plan.result() != Result.REJECTED ? 1 : 0;
        stagesLeft += !undecided
                        && plan.problems().stream()
                                .anyMatch(problem -> !problem.kind().stops())
                ? 1
                : 0;
        if (undecided) {
            complaints.add(plan);
        }
        if (undecided && decide.size() < Check.SHOWN) {
            decide.add(plan);
        }
        var kept = shown.computeIfAbsent(plan.result(), any -> new ArrayList<>());
        if (kept.size() < Check.SHOWN) {
            kept.add(plan);
        }
    }

    public Check check(List<ColumnPlan> plans, Standing standing, int version) {
        var absent = standing.remembered().entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .flatMap(entry -> standing.of(entry.getValue().useCase()).stream())
                .filter(state -> state.listed())
                .map(state ->
                        state.useCase().reference() + " " + state.useCase().title())
                .sorted()
                .toList();
        return new Check(
                plans.stream().filter(ColumnPlan::open).toList(),
                rows,
                open,
                stagesLeft,
                cells,
                complaints.all(),
                decide,
                shown,
                absent.stream().limit(ABSENT_NAMED).toList(),
                absent.size(),
                standing.listed(),
                version + "-" + rows.values().stream().toList().hashCode() + "-" + hash);
    }
}
