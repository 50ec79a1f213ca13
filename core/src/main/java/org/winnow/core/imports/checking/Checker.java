package org.winnow.core.imports.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.checking.RowPlan.Likeness;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Table;
import org.winnow.core.imports.writing.Exports;

/** Works out, row after row, what an import would do. */
public final class Checker {
    final List<ColumnPlan> plans;
    final List<Group> groups;
    final Standing standing;
    final Decisions decisions;
    final GroupReader reader;
    final boolean ours;
    final Set<ColumnPlan> workedOut;
    private final Likenesses likenesses;
    private final Set<String> keys = new HashSet<>();
    private final Set<UseCaseId> taken = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private Checker(List<ColumnPlan> plans, Collection<Decision> decisions, Standing standing) {
        this.plans = plans;
        this.groups = Group.of(plans.stream().filter(plan -> !plan.open()).toList());
        this.standing = standing;
        this.decisions = new Decisions(decisions);
        this.reader = new GroupReader(standing);
        var header = plans.stream().map(plan -> plan.column().header()).toList();
        this.ours = Exports.neutralised(header);
        this.workedOut = plans.stream()
                .filter(plan -> Exports.workedOut(header, plan.column().header()))
                .collect(Collectors.toSet());
        this.likenesses = new Likenesses(standing.all());
    }

    /** Hands out the plan of each row that is not blank, in the order of the file. plans: of all columns, in their order. */
    public static void run(
            Table table,
            List<ColumnPlan> plans,
            Collection<Decision> decisions,
            Standing standing,
            Consumer<RowPlan> taker) {
        var checker = new Checker(plans, decisions, standing);
        try (var rows = table.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.blank()) {
                    taker.accept(new RowCheck(checker, row).plan());
                }
            }
        }
    }

    Optional<Group> group(Target.Use use) {
        return groups.stream().filter(group -> group.target().use() == use).findFirst();
    }

    /** How often rows that can only be told apart by their order have come. */
    int occurrence(String identifying) {
        return occurrences.merge(identifying, 1, Integer::sum);
    }

    /** False where an earlier row of the file is the same one. */
    boolean first(String key, Optional<UseCaseId> known) {
        boolean newKey = keys.add(key);
        return known.map(taken::add).orElse(true) && newKey;
    }

    Optional<Likeness> like(String title, String unit) {
        return likenesses.of(title, unit);
    }
}
