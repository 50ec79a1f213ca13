package org.winnow.web.imports;

import static org.winnow.core.imports.mapping.Destination.Part.GREATEST;
import static org.winnow.core.imports.mapping.Destination.Part.LEAST;
import static org.winnow.core.imports.mapping.Destination.Part.LIKELY;
import static org.winnow.core.imports.mapping.Destination.Part.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnow.core.imports.DestinationCode;
import org.winnow.core.imports.Draft;
import org.winnow.core.imports.checking.ColumnPlan;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Destination.Cut;
import org.winnow.core.imports.mapping.Suggestion;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.mapping.Target.Use;
import org.winnow.web.imports.ColumnView.OptionView;
import org.winnow.web.layout.Pager;

/** Makes the lines of the column table. */
final class ColumnViews {
    static final int PAGE = 100;

    private final Draft draft;
    private final TargetNames names;
    private final Words words;

    ColumnViews(Draft draft, TargetNames names, Words words) {
        this.draft = draft;
        this.names = names;
        this.words = words;
    }

    List<ColumnView> page(Pager pager) {
        return draft.columns().stream()
                .skip((pager.page() - 1L) * PAGE)
                .limit(PAGE)
                .map(this::column)
                .toList();
    }

    private ColumnView column(ColumnPlan plan) {
        int index = plan.column().index();
        var profile = draft.profiles().get(index);
        var certainty = certainty(plan, draft.suggestions().get(index));
        return new ColumnView(
                index,
                plan.column().name(),
                profile.samples().stream().limit(3).map(ProblemText::shortened).collect(Collectors.joining(" · ")),
                options(plan),
                certainty(plan, certainty),
                (int) Math.round(certainty.orElse(0) * 100),
                words.number(profile.filled()),
                feeds(plan, Use.MONEY) || feeds(plan, Use.AMOUNT),
                plan.mark().map(Enum::name).orElse(""),
                feeds(plan, Use.DATE),
                plan.dayOrder().map(Enum::name).orElse(""),
                plan.open());
    }

    private static boolean feeds(ColumnPlan plan, Use use) {
        return plan.destinations().stream()
                .anyMatch(destination -> destination.target().use() == use);
    }

    /** Empty where a person or the register said it, or nothing is to be fed. */
    private static OptionalDouble certainty(ColumnPlan plan, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> !plan.destinations().isEmpty())
                .filter(suggestion -> suggestion.destinations().equals(plan.destinations()))
                .mapToDouble(Suggestion::certainty)
                .findFirst();
    }

    private String certainty(ColumnPlan plan, OptionalDouble certainty) {
        if (plan.open()) {
            return words.mapping().needs_you();
        }
        if (plan.destinations().isEmpty()) {
            return words.mapping().feeds_nothing();
        }
        if (certainty.isEmpty()) {
            return words.mapping().chosen();
        }
        var percent = words.percent(certainty.getAsDouble());
        return certainty.getAsDouble() >= 0.8
                ? words.mapping().sure(percent)
                : words.mapping().likely(percent);
    }

    private List<OptionView> options(ColumnPlan plan) {
        var chosen = code(plan.destinations());
        var options = new ArrayList<OptionView>();
        options.add(new OptionView("", words.mapping().keep_beside(), chosen.isEmpty()));
        draft.targets().stream()
                .flatMap(ColumnViews::destinations)
                .map(destination -> option(destination, chosen))
                .forEach(options::add);
        var both = draft.suggestions().get(plan.column().index()).stream()
                .map(Suggestion::destinations)
                .filter(destinations -> destinations.size() > 1)
                .findFirst();
        both.map(ColumnViews::code)
                .map(code -> new OptionView(
                        code, words.mapping().id_and(words.mapping().part_title()), code.equals(chosen)))
                .ifPresent(options::add);
        return options;
    }

    private static Stream<Destination> destinations(Target target) {
        return target.use().estimated()
                ? Stream.of(WHOLE, LEAST, LIKELY, GREATEST).map(part -> new Destination(target, part, Cut.WHOLE_CELL))
                : Stream.of(Destination.whole(target));
    }

    private OptionView option(Destination destination, String chosen) {
        var code = DestinationCode.of(destination);
        return new OptionView(code, names.of(destination), code.equals(chosen));
    }

    private static String code(List<Destination> destinations) {
        return destinations.stream().map(DestinationCode::of).collect(Collectors.joining(","));
    }
}
