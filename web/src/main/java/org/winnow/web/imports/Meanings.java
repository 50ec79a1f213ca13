package org.winnow.web.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** What the values of one column can mean, and what each is taken for. */
final class Meanings {
    /** Chosen where a value is to be read as it is. */
    static final String AS_READ = "-";

    private final ColumnPlan plan;
    private final Target target;
    private final TargetNames names;
    private final MappingMessages words;
    private final Words figures;
    private final Map<String, String> options;

    Meanings(ColumnPlan plan, Target target, TargetNames names, Words words) {
        this.plan = plan;
        this.target = target;
        this.names = names;
        this.words = words.mapping();
        this.figures = words;
        this.options = options();
    }

    private Map<String, String> options() {
        var all = new LinkedHashMap<String, String>();
        if (target.use().ofOptions()) {
            names.options(target)
                    .forEach(option -> all.put(option.key(), option.label().in(names.locale())));
        }
        if (target.use() == Use.STAGE) {
            Arrays.stream(Stage.values()).forEach(stage -> all.put(stage.name(), StageWords.of(stage, names.locale())));
        }
        if (target.use().verbatim()) {
            all.put(ColumnPlan.AS_TEXT, words.as_text());
        }
        all.put("", words.nothing_stated());
        if (target.use().mayBeNotKnown()) {
            all.put(ColumnPlan.NOT_KNOWN, words.not_known());
        }
        return all;
    }

    ValueView value(int number, String cell, long times) {
        var read = read(cell);
        var chosen = Optional.ofNullable(plan.meanings().get(cell))
                .filter(options::containsKey)
                .orElse(AS_READ);
        var views = new ArrayList<OptionView>();
        views.add(new OptionView(AS_READ, label(read), chosen.equals(AS_READ)));
        options.forEach((key, label) -> views.add(new OptionView(key, label, chosen.equals(key))));
        boolean open = read instanceof Options.Meaning.Open && chosen.equals(AS_READ);
        return new ValueView(
                number,
                cell,
                figures.number(times),
                views,
                open,
                plan.silence(cell).isPresent());
    }

    private Options.Meaning read(String cell) {
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

    private String label(Options.Meaning meaning) {
        if (meaning instanceof Options.Meaning.Option option) {
            return "= " + options.getOrDefault(option.key(), option.key());
        }
        if (meaning instanceof Options.Meaning.Nothing nothing) {
            boolean notKnown =
                    nothing.silence() == Silence.NOT_KNOWN && target.use().mayBeNotKnown();
            return "= " + (notKnown ? words.not_known() : words.nothing_stated());
        }
        return words.not_understood();
    }
}
