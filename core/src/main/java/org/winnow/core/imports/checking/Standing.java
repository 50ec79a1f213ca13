package org.winnow.core.imports.checking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.imports.mapping.Target;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.State;

/** What stands in a portfolio, and what a register said last. */
public final class Standing {
    private final String currency;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<FieldId, Integer> positions = new HashMap<>();
    private final Map<String, Gate> gates = new HashMap<>();
    private final Set<FieldId> criteria;
    private final Map<UseCaseId, State> byId = new HashMap<>();
    private final Map<Reference, State> byReference = new HashMap<>();
    private final Map<UseCaseId, Map<GateId, GateAnswer>> answers;
    private final Map<String, Remembered> remembered;
    private final boolean decider;
    private final Map<UseCaseId, String> conditions;

    /** A row of the register as last imported: its use case, and its texts by target. */
    public record Remembered(UseCaseId useCase, Map<String, String> texts) {}

    public Standing(
            String currency,
            List<Field> fields,
            List<Gate> gates,
            Set<FieldId> criteria,
            Collection<State> states,
            Map<UseCaseId, Map<GateId, GateAnswer>> answers,
            Map<String, Remembered> remembered,
            boolean decider,
            Map<UseCaseId, String> conditions) {
        this.currency = currency;
        fields.forEach(field -> this.fields.put(field.key(), field));
        fields.forEach(field -> positions.put(field.id(), positions.size()));
        gates.forEach(gate -> this.gates.put(gate.key(), gate));
        this.criteria = criteria;
        states.forEach(state -> byId.put(state.useCase().id(), state));
        states.forEach(state -> byReference.put(state.useCase().reference(), state));
        this.answers = answers;
        this.remembered = remembered;
        this.decider = decider;
        this.conditions = conditions;
    }

    /** What would bring one back that is put aside; null where nothing is stated. */
    @Nullable
    String condition(UseCaseId id) {
        return conditions.get(id);
    }

    String currency() {
        return currency;
    }

    boolean decider() {
        return decider;
    }

    Set<FieldId> criteria() {
        return criteria;
    }

    Collection<Gate> gates() {
        return gates.values();
    }

    Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Whether a value can mean that option of the target. */
    boolean has(Target target, String option) {
        return switch (target.use()) {
            case STAGE ->
                Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(option));
            case RATING -> option.matches("[1-5]");
            default ->
                field(target.key()).flatMap(field -> field.option(option)).isPresent();
        };
    }

    Optional<Gate> gate(String key) {
        return Optional.ofNullable(gates.get(key));
    }

    Optional<State> of(Reference reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Optional<State> of(UseCaseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<State> all() {
        return byId.values();
    }

    long listed() {
        return byId.values().stream().filter(State::listed).count();
    }

    /** What the register said last of a row. */
    public Optional<Remembered> last(String key) {
        return Optional.ofNullable(remembered.get(key));
    }

    Map<String, Remembered> remembered() {
        return remembered;
    }

    @Nullable
    Content content(State state, Field field) {
        return state.contents().get(Objects.requireNonNull(positions.get(field.id())));
    }

    Optional<Content> contentById(State state, FieldId field) {
        return Optional.ofNullable(positions.get(field)).map(state.contents()::get);
    }

    /** Absent where nothing is answered, or not any more. */
    Optional<GateAnswer> answer(State state, Gate gate) {
        return Optional.ofNullable(
                        answers.getOrDefault(state.useCase().id(), Map.of()).get(gate.id()))
                .filter(answer -> answer.answer() != Answer.WITHDRAWN);
    }
}
