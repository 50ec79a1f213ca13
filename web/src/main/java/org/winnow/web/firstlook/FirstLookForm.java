package org.winnow.web.firstlook;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.ids.FactId;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.Statement;
import org.winnow.web.layout.Sent;

/** What an assessor typed on a first look, by the names of the form's controls. */
final class FirstLookForm {
    static final String NOT_KNOWN = "0";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Sent sent;

    FirstLookForm(MultivaluedMap<String, String> typed) {
        this.sent = new Sent(typed);
    }

    String text(String name) {
        return sent.text(name);
    }

    String note() {
        return text("note");
    }

    /** The rating chosen; empty where none was. */
    String rating(Field field) {
        var chosen = text("r-" + field.key());
        return chosen.matches("[0-5]") ? chosen : "";
    }

    String seen(Field field) {
        return text("seen-" + field.key());
    }

    Optional<Answer> answer(Gate gate) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(text("g-" + gate.key())))
                .findFirst();
    }

    String ground(Gate gate) {
        return text("ground-" + gate.key());
    }

    long seen(Gate gate) {
        var seen = text("seen-g-" + gate.key());
        return ID.matcher(seen).matches() ? Long.parseLong(seen) : 0;
    }

    /** A gate passed or failed without a ground. */
    boolean lacksGround(Gate gate) {
        return answer(gate)
                .filter(answer -> answer == Answer.PASSED || answer == Answer.FAILED)
                .filter(answer -> ground(gate).isEmpty())
                .isPresent();
    }

    /** A statement for each rating that was chosen and does not stand already. */
    List<Statement> statements(UseCaseId useCase, List<Field> ratings, Map<FieldId, Fact> facts, String source) {
        var statements = new ArrayList<Statement>();
        for (var field : ratings) {
            var chosen = rating(field);
            if (!chosen.isEmpty() && !chosen.equals(chosen(facts.get(field.id())))) {
                var content =
                        chosen.equals(NOT_KNOWN) ? new Content.NotKnown() : new Content.Exact(Long.parseLong(chosen));
                statements.add(new Statement(useCase, field.id(), content, seenFact(field), source, null));
            }
        }
        return statements;
    }

    private Statement.Seen seenFact(Field field) {
        return ID.matcher(seen(field)).matches()
                ? new Statement.Seen.That(new FactId(Long.parseLong(seen(field))))
                : new Statement.Seen.Nothing();
    }

    /** The rating that stands: 1 to 5, 0 for not known, empty where nothing or no single rating is stated. */
    static String chosen(@Nullable Fact fact) {
        if (fact != null && fact.content() instanceof Content.Exact exact) {
            return "" + exact.number();
        }
        return fact != null && fact.content() instanceof Content.NotKnown ? NOT_KNOWN : "";
    }

    /** An answer for each gate whose answer or ground differs from what stands. */
    List<GateStatement> answers(UseCaseId useCase, List<Gate> gates, Map<GateId, GateAnswer> stand) {
        var answers = new ArrayList<GateStatement>();
        for (var gate : gates) {
            answer(gate)
                    .filter(answer -> differs(answer, ground(gate), stand.get(gate.id())))
                    .ifPresent(answer -> answers.add(
                            new GateStatement(useCase, gate.id(), answer, ground(gate), Optional.of(seen(gate)))));
        }
        return answers;
    }

    private static boolean differs(Answer answer, String ground, @Nullable GateAnswer stands) {
        return stands == null || stands.answer() != answer || !stands.ground().equals(ground);
    }
}
