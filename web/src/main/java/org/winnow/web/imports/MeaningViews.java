package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Target;
import org.winnow.web.imports.MeaningView.ValueView;

/** Makes the tables that say what each value of a choice, a rating or a stage means, and of any other column what is taken for no value. */
final class MeaningViews {
    private static final int NAMED = 4;

    private final Draft draft;
    private final TargetNames names;
    private final Words words;

    MeaningViews(Draft draft, TargetNames names, Words words) {
        this.draft = draft;
        this.names = names;
        this.words = words;
    }

    List<MeaningView> all() {
        return draft.columns().stream().flatMap(plan -> of(plan).stream()).toList();
    }

    private Optional<MeaningView> of(ColumnPlan plan) {
        var targets = plan.destinations().stream().map(Destination::target).toList();
        return targets.stream()
                .filter(target -> target.use().ofOptions())
                .findFirst()
                .or(() -> targets.stream().findFirst())
                .map(target -> view(plan, target))
                .filter(view -> !view.values().isEmpty());
    }

    private MeaningView view(ColumnPlan plan, Target target) {
        var meanings = new Meanings(plan, target, names, words);
        var values = new ArrayList<ValueView>();
        counts(plan, target).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> values.add(meanings.value(values.size(), entry.getKey(), entry.getValue())));
        var title = words.mapping().meanings_of(plan.column().name(), names.of(target));
        return new MeaningView(plan.column().index(), title, silent(values), values);
    }

    private Map<String, Long> counts(ColumnPlan plan, Target target) {
        var profile = draft.profiles().get(plan.column().index());
        var counts = new HashMap<>(profile.fillers());
        if (target.use().ofOptions() && !profile.distinct().isEmpty()) {
            counts.clear();
            profile.distinct().forEach((cell, times) -> counts.merge(cell.strip(), times, Long::sum));
            counts.remove("");
        }
        return counts;
    }

    /** Named before the table is opened, since nobody looks for what is taken for nothing. */
    private String silent(List<ValueView> values) {
        var silent = values.stream().filter(ValueView::silent).toList();
        var some = silent.stream()
                .limit(NAMED)
                .map(value -> words.mapping().value_times(value.text(), value.times()))
                .collect(Collectors.joining(", "));
        var more =
                silent.size() <= NAMED ? "" : " " + words.refusals().more_problems(words.number(silent.size() - NAMED));
        return some.isEmpty() ? "" : words.mapping().silent(some + more);
    }
}
