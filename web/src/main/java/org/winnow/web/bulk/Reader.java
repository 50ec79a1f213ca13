package org.winnow.web.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.ManyAnswers;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.ManyUseCases;
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Stage;

/**
 * Reads what is to be said, or what is wrong with it.
 *
 * @param ratings fields that hold a rating
 * @param texts fields that hold words
 */
record Reader(BulkForm form, List<Gate> gates, List<Field> ratings, List<Field> texts, BulkMessages words) {
    static final int LONGEST = 2000;
    static final int LONGEST_UNIT = 200;

    /** One of the two is there. {@code errors}: words by field name. */
    record Read(Optional<Saying> saying, Map<String, String> errors) {}

    Read read() {
        var errors = new LinkedHashMap<String, String>();
        Optional<? extends Saying> saying = switch (form.kind()) {
            case GATE -> gate(errors);
            case RATING -> rating(errors);
            case UNIT -> unit(errors);
            case WORDS -> words(errors);
            case STAGE -> stage(errors);
        };
        return new Read(errors.isEmpty() ? saying.map(s -> (Saying) s) : Optional.empty(), errors);
    }

    private Optional<Saying.OfGate> gate(Map<String, String> errors) {
        var gate = need(
                gates.stream().filter(g -> g.key().equals(form.text("gate"))).findFirst(),
                "gate",
                words.error_gate(),
                errors);
        var answer = need(answer(), "answer-PASSED", words.error_answer(), errors);
        var ground = form.text("ground");
        if (ground.isEmpty() && answer.filter(a -> a != Answer.NOT_KNOWN).isPresent()) {
            errors.put("ground", words.error_ground());
        }
        limit(ground, "ground", LONGEST, errors);
        return gate.flatMap(g -> answer.map(a -> new Saying.OfGate(new ManyAnswers.Saying(g, a, ground))));
    }

    private Optional<Answer> answer() {
        return Stream.of(Answer.PASSED, Answer.FAILED, Answer.NOT_KNOWN)
                .filter(answer -> answer.name().equals(form.text("answer")))
                .findFirst();
    }

    private static <T> Optional<T> need(Optional<T> found, String field, String error, Map<String, String> errors) {
        if (found.isEmpty()) {
            errors.put(field, error);
        }
        return found;
    }

    private void limit(String text, String field, int most, Map<String, String> errors) {
        if (text.length() > most) {
            errors.put(field, words.error_too_long(text.length(), most));
        }
    }

    private Optional<Saying.OfField> rating(Map<String, String> errors) {
        var field = need(named(ratings, "rating"), "rating", words.error_rating(), errors);
        var value = need(
                Optional.of(form.text("value")).filter(v -> v.matches("[0-5]")),
                "value-1",
                words.error_value(),
                errors);
        limit(form.text("note"), "note", LONGEST, errors);
        return field.flatMap(f -> value.map(v -> fact(f, content(v))));
    }

    private Optional<Field> named(List<Field> fields, String name) {
        return fields.stream().filter(f -> f.key().equals(form.text(name))).findFirst();
    }

    private static Content content(String value) {
        return value.equals("0") ? new Content.NotKnown() : new Content.Exact(Long.parseLong(value));
    }

    private Saying.OfField fact(Field field, Content content) {
        return new Saying.OfField(new ManyUseCases.Saying(field, content, form.text("note")));
    }

    private Optional<Saying.OfUnit> unit(Map<String, String> errors) {
        var unit = form.text("business-unit").replaceAll("\\s+", " ");
        limit(unit, "business-unit", LONGEST_UNIT, errors);
        return need(Optional.of(unit).filter(u -> !u.isEmpty()), "business-unit", words.error_unit(), errors)
                .map(Saying.OfUnit::new);
    }

    private Optional<Saying.OfField> words(Map<String, String> errors) {
        var field = need(named(texts, "field"), "field", words.error_field(), errors);
        var text =
                need(Optional.of(form.text("words")).filter(t -> !t.isEmpty()), "words", words.error_words(), errors);
        limit(form.text("words"), "words", LONGEST, errors);
        limit(form.text("note"), "note", LONGEST, errors);
        return field.flatMap(f -> text.map(t -> fact(f, new Content.Words(t))));
    }

    private Optional<Saying.OfStage> stage(Map<String, String> errors) {
        var to = need(Words.stage(form.text("to")), "to", words.error_stage(), errors);
        var reason = form.text("reason");
        var condition = form.text("condition");
        if (reason.isEmpty()) {
            errors.put("reason", words.error_reason());
        }
        if (condition.isEmpty() && to.filter(Stage::aside).isPresent()) {
            errors.put("condition", words.error_condition());
        }
        limit(reason, "reason", LONGEST, errors);
        limit(condition, "condition", LONGEST, errors);
        return errors.isEmpty()
                ? to.map(s -> new Saying.OfStage(new Move(s, reason, s.aside() ? condition : null)))
                : Optional.empty();
    }
}
