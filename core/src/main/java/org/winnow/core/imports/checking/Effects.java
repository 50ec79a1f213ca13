package org.winnow.core.imports.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Answer;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.imports.checking.RowPlan.Likeness;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.imports.reading.Row;
import org.winnow.core.imports.values.GateWords;
import org.winnow.core.imports.values.Parsed;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.State;

/** What a row states, beside what stands. */
final class Effects {
    private final Standing standing;
    private final Optional<State> known;
    private final Map<FieldId, Content> contents = new HashMap<>();
    private final Map<GateId, GateWords.GateCell> gates = new HashMap<>();
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String unit;
    private @Nullable Stage stage;
    private @Nullable String revival;

    Effects(Standing standing, Optional<State> known) {
        this.standing = standing;
        this.known = known;
    }

    /** What stands of a target; empty where nothing does. */
    Optional<Content> now(Target target) {
        return known.flatMap(state -> now(target, state));
    }

    private Optional<Content> now(Target target, State state) {
        var useCase = state.useCase();
        return switch (target.use()) {
            case TITLE -> Optional.of(new Content.Words(useCase.title()));
            case DESCRIPTION -> words(useCase.description());
            case BUSINESS_UNIT -> words(useCase.businessUnit());
            case STAGE -> Optional.of(new Content.Choice(useCase.stage().name()));
            case REVIVAL -> words(standing.condition(useCase.id()));
            case GATE ->
                standing.gate(target.key())
                        .flatMap(gate -> standing.answer(state, gate))
                        .map(answer -> new Content.Words(GateText.of(answer)));
            default -> standing.field(target.key()).map(field -> standing.content(state, field));
        };
    }

    private static Optional<Content> words(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(Content.Words::new);
    }

    /** A gate's answer without a ground says nothing against the ground that stands; names of units differ by more than case. */
    static boolean same(Target target, Content now, Content next) {
        if (now instanceof Content.Words a && next instanceof Content.Words b) {
            return switch (target.use()) {
                case GATE -> a.text().equals(b.text()) || a.text().startsWith(b.text() + ": ");
                case BUSINESS_UNIT -> a.text().equalsIgnoreCase(b.text());
                default -> a.text().equals(b.text());
            };
        }
        return now.equals(next);
    }

    void take(Target target, Content next) {
        switch (target.use()) {
            case TITLE -> title = text(next);
            case DESCRIPTION -> description = text(next);
            case BUSINESS_UNIT -> unit = text(next);
            case STAGE -> stage = next instanceof Content.Choice choice ? Stage.valueOf(choice.option()) : null;
            case REVIVAL -> revival = text(next);
            case GATE -> takeGate(target, text(next));
            default -> contents.put(standing.field(target.key()).map(Field::id).orElseThrow(), next);
        }
    }

    private static String text(Content content) {
        return content instanceof Content.Words words ? words.text() : "";
    }

    private void takeGate(Target target, String text) {
        var gate = standing.gate(target.key()).orElseThrow();
        if (GateWords.parse(text) instanceof Parsed.Value<GateWords.GateCell> value) {
            gates.put(gate.id(), value.value());
        } else {
            gates.put(gate.id(), new GateWords.GateCell(Answer.NOT_KNOWN, ""));
        }
    }

    String title() {
        return title == null ? known.map(state -> state.useCase().title()).orElse("") : title;
    }

    String unit() {
        return unit == null ? "" : unit;
    }

    /** Why the stage that the row states can't be taken: by role, by what is not assessed yet, by a failed gate. */
    Optional<Problem> stageProblem() {
        var wanted = stage;
        var from = known.map(state -> state.useCase().stage()).orElse(Stage.CANDIDATE);
        if (wanted == null || wanted == from) {
            stage = restates(from) ? from : null;
            return Optional.empty();
        }
        var kind = stageProblem(from, wanted);
        kind.ifPresent(any -> stage = null);
        return kind.map(k -> new Problem(-1, k, wanted.name(), "", ""));
    }

    /** Stays where it is put aside, on another condition. */
    private boolean restates(Stage from) {
        return revival != null && known.isPresent() && from.aside() && standing.decider();
    }

    /** What would bring it back, of a row that puts it aside. */
    private @Nullable String condition() {
        return stage != null && stage.aside() ? revival : null;
    }

    /** Whether the row states a condition for a use case that it doesn't put aside. Only known after {@link #stageProblem}. */
    boolean idleCondition() {
        return revival != null && condition() == null;
    }

    private Optional<Problem.Kind> stageProblem(Stage from, Stage to) {
        boolean assesses = from == Stage.CANDIDATE && to == Stage.ASSESSED;
        if (!assesses && !standing.decider()) {
            return Optional.of(Problem.Kind.STAGE_NEEDS_DECIDER);
        }
        if (assesses && !ready()) {
            return Optional.of(Problem.Kind.STAGE_NOT_READY);
        }
        return to.chosen() && gateFails() ? Optional.of(Problem.Kind.STAGE_GATE_FAILED) : Optional.empty();
    }

    private boolean ready() {
        return standing.criteria().stream().allMatch(this::stated)
                && standing.gates().stream().allMatch(gate -> answer(gate.id()).isPresent());
    }

    private boolean stated(FieldId field) {
        return contents.containsKey(field)
                || known.filter(state -> standing.contentById(state, field).isPresent())
                        .isPresent();
    }

    private Optional<Answer> answer(GateId id) {
        var cell = gates.get(id);
        if (cell != null) {
            return Optional.of(cell.answer());
        }
        return standing.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .flatMap(gate -> known.flatMap(state -> standing.answer(state, gate)))
                .map(answer -> answer.answer());
    }

    private boolean gateFails() {
        return standing.gates().stream()
                .anyMatch(
                        gate -> answer(gate.id()).filter(Answer.FAILED::equals).isPresent());
    }

    RowPlan plan(
            Row row,
            Result result,
            String key,
            List<Fate> fates,
            List<Problem> problems,
            List<Change> changes,
            Optional<Likeness> like,
            Map<String, String> texts) {
        return new RowPlan(
                row,
                result,
                key,
                known,
                title(),
                fates,
                problems,
                changes,
                like,
                particulars(),
                contents,
                gates,
                stage,
                condition(),
                texts);
    }

    private @Nullable NewUseCase particulars() {
        if ((title == null && description == null && unit == null) || title().isBlank()) {
            return null;
        }
        return new NewUseCase(
                title(),
                Objects.requireNonNullElseGet(
                        description,
                        () -> known.map(state -> state.useCase().description()).orElse("")),
                unit != null
                        ? unit
                        : known.map(state -> state.useCase().businessUnit()).orElse(null));
    }
}
