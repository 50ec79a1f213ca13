package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Options;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.mapping.Target.Use;
import org.winnow.core.imports.values.Numbers;
import org.winnow.core.imports.values.Parsed;
import org.winnow.core.imports.values.Parsed.Silence;
import org.winnow.core.usecases.Stage;
import org.winnow.web.imports.ColumnView.OptionView;
import org.winnow.web.imports.MeaningView.ValueView;

/** Makes the tables that say what each value of a choice, a rating or a stage means. */
final class MeaningViews {
    /** Chosen where a value is to be read as it is. */
    static final String AS_READ = "-";

    private static final Set<Use> OF_OPTIONS = Set.of(Use.CHOICE, Use.RATING, Use.STAGE);

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
        var target = plan.destinations().stream()
                .map(destination -> destination.target())
                .filter(t -> OF_OPTIONS.contains(t.use()))
                .findFirst();
        return target.map(t -> view(plan, t)).filter(view -> !view.values().isEmpty());
    }

    private MeaningView view(ColumnPlan plan, Target target) {
        var values = new ArrayList<ValueView>();
        var counts = new HashMap<String, Long>();
        draft.profiles().get(plan.column().index()).distinct().forEach((cell, times) -> {
            if (!cell.isBlank()) {
                counts.merge(cell.strip(), times, Long::sum);
            }
        });
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> values.add(value(values.size(), plan, target, entry.getKey(), entry.getValue())));
        return new MeaningView(
                plan.column().index(), words.mapping().meanings_of(plan.column().name(), names.of(target)), values);
    }

    private ValueView value(int number, ColumnPlan plan, Target target, String cell, long times) {
        var options = options(target);
        var read = read(target, cell);
        var chosen = Optional.ofNullable(plan.meanings().get(cell)).orElse(AS_READ);
        var views = new ArrayList<OptionView>();
        views.add(new OptionView(AS_READ, label(read, options), chosen.equals(AS_READ)));
        options.forEach((key, label) -> views.add(new OptionView(key, label, chosen.equals(key))));
        views.add(new OptionView("", words.mapping().nothing_stated(), chosen.isEmpty()));
        views.add(
                new OptionView(ColumnPlan.NOT_KNOWN, words.mapping().not_known(), chosen.equals(ColumnPlan.NOT_KNOWN)));
        boolean open = read instanceof Options.Meaning.Open && chosen.equals(AS_READ);
        return new ValueView(number, cell, words.number(times), views, open);
    }

    private Map<String, String> options(Target target) {
        var options = new java.util.LinkedHashMap<String, String>();
        names.options(target)
                .forEach(option -> options.put(option.key(), option.label().in(names.locale())));
        if (target.use() == Use.STAGE) {
            Arrays.stream(Stage.values())
                    .forEach(stage -> options.put(stage.name(), StageWords.of(stage, names.locale())));
        }
        return options;
    }

    private Options.Meaning read(Target target, String cell) {
        if (target.use() == Use.RATING && Numbers.rating(cell) instanceof Parsed.Value<Integer> rating) {
            return new Options.Meaning.Option(String.valueOf(rating.value()));
        }
        var labels = new HashMap<String, List<String>>();
        names.options(target)
                .forEach(option -> labels.put(
                        option.key(),
                        Stream.of(option.label().en(), option.label().zh()).toList()));
        return Options.of(cell, target, labels);
    }

    private String label(Options.Meaning meaning, Map<String, String> options) {
        if (meaning instanceof Options.Meaning.Option option) {
            return "= " + options.getOrDefault(option.key(), option.key());
        }
        if (meaning instanceof Options.Meaning.Nothing nothing) {
            return "= "
                    + (nothing.silence() == Silence.NOT_KNOWN
                            ? words.mapping().not_known()
                            : words.mapping().nothing_stated());
        }
        return words.mapping().not_understood();
    }
}
