package org.winnow.core.imports.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.gates.Answer;
import org.winnow.core.imports.mapping.Options;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.values.Dates;
import org.winnow.core.imports.values.DayOrder;
import org.winnow.core.imports.values.GateWords;
import org.winnow.core.imports.values.GateWords.GateCell;
import org.winnow.core.imports.values.Numbers;
import org.winnow.core.imports.values.Parsed;
import org.winnow.core.imports.values.Parsed.Silence;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;

/** Reads what the cells of a group say. A value that comes again is read once. */
final class GroupReader {
    private static final int REMEMBERED = 1_000;
    private static final String NOT_KNOWN = GateText.of(new GateCell(Answer.NOT_KNOWN, ""));

    private final Standing standing;
    private final NumberReader numbers;
    private final Map<Slot, Map<String, Options.Meaning>> meanings = new HashMap<>();

    GroupReader(Standing standing) {
        this.standing = standing;
        this.numbers = new NumberReader(standing);
    }

    /** texts: one of each slot, in their order. */
    Said read(Group group, List<String> texts) {
        return switch (group.target().use()) {
            case MONEY, AMOUNT -> numbers.read(group, texts);
            case TITLE, DESCRIPTION, BUSINESS_UNIT, REVIVAL, TEXT -> words(group, texts);
            default -> one(group, texts);
        };
    }

    private static Said words(Group group, List<String> texts) {
        var joined = new StringBuilder();
        boolean notKnown = false;
        for (int i = 0; i < texts.size(); i++) {
            var each = texts.get(i);
            var silence = group.slots().get(i).plan().silence(each);
            notKnown |= silence.filter(Silence.NOT_KNOWN::equals).isPresent();
            if (silence.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : "\n").append(each.strip());
            }
        }
        if (joined.length() > NewUseCase.LONGEST_TEXT) {
            return Said.problem(
                    group.slots().get(0).column(),
                    Problem.Kind.TEXT_TOO_LONG,
                    joined.substring(0, 100),
                    "" + NewUseCase.LONGEST_TEXT,
                    "");
        }
        if (joined.isEmpty()) {
            return notKnown && group.target().use().mayBeNotKnown()
                    ? Said.content(new Content.NotKnown())
                    : Said.NOTHING;
        }
        return Said.content(new Content.Words(joined.toString()));
    }

    /** The first column that says something decides. */
    private Said one(Group group, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            var said = one(group.slots().get(i), texts.get(i));
            if (!said.equals(Said.NOTHING)) {
                return said;
            }
        }
        return Said.NOTHING;
    }

    private Said one(Slot slot, String text) {
        return switch (slot.destination().target().use()) {
            case DATE -> date(slot, text);
            case RATING -> rating(slot, text);
            case GATE -> gate(slot, text);
            case YES_NO -> yesNo(slot, text);
            case CHOICE -> option(slot, text, Problem.Kind.OPTION);
            case STAGE -> option(slot, text, Problem.Kind.STAGE);
            default -> Said.NOTHING;
        };
    }

    private static Said date(Slot slot, String text) {
        var parsed = Dates.parse(text, slot.plan().dayOrder().orElse(DayOrder.DAY_FIRST));
        return parsed instanceof Parsed.Value<java.time.LocalDate> value
                ? Said.content(new Content.Day(value.value()))
                : silentOrWrong(slot, text, parsed);
    }

    static Said silentOrWrong(Slot slot, String text, Parsed<?> parsed) {
        if (parsed instanceof Parsed.Problem<?> problem) {
            var kind = Problem.Kind.valueOf(problem.expected().name());
            return Said.problem(slot.column(), kind, text, "", problem.mend().orElse(""));
        }
        return silence(slot.plan().silence(text).orElse(((Parsed.Filler<?>) parsed).silence()));
    }

    private static Said silence(Silence silence) {
        return silence == Silence.NOT_KNOWN ? Said.content(new Content.NotKnown()) : Said.NOTHING;
    }

    private Said rating(Slot slot, String text) {
        boolean asWritten = decided(slot, text.strip()).isEmpty();
        if (asWritten && Numbers.rating(text) instanceof Parsed.Value<Integer> value) {
            return Said.content(new Content.Exact(value.value()));
        }
        var said = option(slot, text, Problem.Kind.RATING_1_TO_5);
        return said.content() instanceof Content.Choice choice
                ? Said.content(new Content.Exact(Long.parseLong(choice.option())))
                : said;
    }

    private static Said gate(Slot slot, String text) {
        var silence = slot.plan().silence(text);
        if (silence.isPresent()) {
            return silence.get() == Silence.NOT_KNOWN ? Said.content(new Content.Words(NOT_KNOWN)) : Said.NOTHING;
        }
        var parsed = GateWords.parse(text);
        return parsed instanceof Parsed.Value<GateCell> value
                ? Said.content(new Content.Words(GateText.of(value.value())))
                : silentOrWrong(slot, text, parsed);
    }

    private static Said yesNo(Slot slot, String text) {
        var silence = slot.plan().silence(text);
        if (silence.isPresent()) {
            return silence(silence.get());
        }
        if (GateWords.parse(text) instanceof Parsed.Value<GateCell> value) {
            return value.value().answer() == Answer.NOT_KNOWN
                    ? Said.content(new Content.NotKnown())
                    : Said.content(new Content.YesNo(value.value().answer() == Answer.PASSED));
        }
        return Said.problem(slot.column(), Problem.Kind.YES_OR_NO, text, "", "");
    }

    private Said option(Slot slot, String text, Problem.Kind otherwise) {
        var meaning = meaning(slot, text.strip());
        if (meaning instanceof Options.Meaning.Option option) {
            return Said.content(new Content.Choice(option.key()));
        }
        if (meaning instanceof Options.Meaning.Nothing nothing) {
            return silence(nothing.silence());
        }
        return Said.problem(slot.column(), otherwise, text, "", "");
    }

    private Options.Meaning meaning(Slot slot, String text) {
        var decided = decided(slot, text);
        if (decided.isPresent()) {
            return decided.get();
        }
        var known = meanings.computeIfAbsent(slot, any -> new HashMap<>());
        var meaning = known.get(text);
        if (meaning == null) {
            meaning = meaning(slot.destination().target(), text, standing);
            if (known.size() < REMEMBERED) {
                known.put(text, meaning);
            }
        }
        return meaning;
    }

    /** What a person said that a value means, as long as there is such an option: the column may have fed something else then. */
    private Optional<Options.Meaning> decided(Slot slot, String text) {
        var target = slot.destination().target();
        return Optional.ofNullable(slot.plan().meanings().get(text)).flatMap(said -> switch (said) {
            case "" -> Optional.of(new Options.Meaning.Nothing(Silence.NOTHING_STATED));
            case ColumnPlan.NOT_KNOWN -> Optional.of(new Options.Meaning.Nothing(Silence.NOT_KNOWN));
            default -> standing.has(target, said) ? Optional.of(new Options.Meaning.Option(said)) : Optional.empty();
        });
    }

    /** What a value of a choice, rating or stage is taken for without being told. */
    static Options.Meaning meaning(Target target, String text, Standing standing) {
        var options = new HashMap<String, List<String>>();
        standing.field(target.key())
                .ifPresent(field -> field.options()
                        .forEach(option -> options.put(
                                option.key(),
                                List.of(option.label().en(), option.label().zh()))));
        return Options.of(text, target, options);
    }
}
