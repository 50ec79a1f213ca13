package org.winnow.web.pipeline;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/** What was typed to move use cases: which, where to and why. */
record MoveForm(Set<String> chosen, String to, String reason, String condition) {
    static final MoveForm EMPTY = new MoveForm(Set.of(), "", "", "");
    static final int LONGEST = 2000;

    MoveForm {
        chosen = Set.copyOf(chosen);
    }

    static MoveForm of(MultivaluedMap<String, String> fields) {
        var sent = new Sent(fields);
        return new MoveForm(
                Set.copyOf(fields.getOrDefault("ref", List.of())),
                sent.text("to"),
                sent.text("reason"),
                sent.text("condition"));
    }

    MoveForm choosing(Set<String> others) {
        return new MoveForm(others, to, reason, condition);
    }

    List<Reference> references() {
        return chosen.stream()
                .flatMap(text -> Reference.parse(text).stream())
                .sorted()
                .toList();
    }

    /** The errors keep what was typed on the page; each leads to its field. */
    List<FieldError> errors(PipelineMessages words) {
        var errors = new ArrayList<FieldError>();
        if (references().isEmpty()) {
            errors.add(new FieldError("chosen", words.error_nothing_chosen()));
        }
        if (stage().isEmpty()) {
            errors.add(new FieldError("to", words.error_no_stage()));
        }
        check("reason", reason, true, words.error_no_reason(), words).ifPresent(errors::add);
        check("condition", condition, needsCondition(), words.error_no_condition(), words)
                .ifPresent(errors::add);
        return errors;
    }

    private static Optional<FieldError> check(
            String field, String text, boolean needed, String missing, PipelineMessages words) {
        if (needed && text.isEmpty()) {
            return Optional.of(new FieldError(field, missing));
        }
        return text.length() > LONGEST
                ? Optional.of(new FieldError(field, words.error_too_long(text.length(), LONGEST)))
                : Optional.empty();
    }

    private Optional<Stage> stage() {
        return Stops.stage(to);
    }

    private boolean needsCondition() {
        return stage().filter(Stage::aside).isPresent();
    }

    /** Fails where {@link #errors} names any. */
    Move asMove() {
        return new Move(stage().orElseThrow(), reason, needsCondition() ? condition : null);
    }
}
