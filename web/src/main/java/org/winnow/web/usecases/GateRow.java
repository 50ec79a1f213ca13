package org.winnow.web.usecases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gate;
import org.winnow.core.gates.GateAnswer;

/**
 * One gate of a use case with its form.
 *
 * @param mark pass, fail or open
 * @param form as it was typed, or as it stands
 * @param problem what is wrong with what was typed; empty if nothing is
 */
record GateRow(
        String key,
        String name,
        String hint,
        String mark,
        String says,
        String ground,
        String recorded,
        String path,
        Form form,
        String problem,
        boolean open) {

    /** {@code seen}: the id of the answer that stood when the form was shown, 0 for none. */
    record Form(String gate, String answer, String ground, long seen) {
        static final Form NONE = new Form("", "", "", 0);
    }

    static List<GateRow> of(Subject subject, Names names, Form typed, String problem) {
        return subject.gates().stream()
                .map(gate -> of(subject, gate, names, typed, problem))
                .toList();
    }

    private static GateRow of(Subject subject, Gate gate, Names names, Form typed, String problem) {
        var locale = subject.text().locale();
        var stands = subject.answers().get(gate.id());
        boolean mine = typed.gate().equals(gate.key());
        return new GateRow(
                gate.key(),
                gate.label().in(locale),
                gate.hint().in(locale),
                mark(stands),
                says(stands, subject.words()),
                stands == null ? "" : stands.ground(),
                stands == null
                        ? ""
                        : subject.words().facts().by_on(names.of(stands.by()), Dates.of(stands.at(), locale)),
                subject.path() + "/gates/" + gate.key(),
                mine ? typed : asItStands(gate, stands),
                mine ? problem : "",
                mine);
    }

    private static Form asItStands(Gate gate, @Nullable GateAnswer stands) {
        return stands == null
                ? new Form(gate.key(), "", "", 0)
                : new Form(gate.key(), stands.answer().name(), stands.ground(), stands.id());
    }

    static String mark(@Nullable GateAnswer stands) {
        if (stands == null) {
            return "open";
        }
        return stands.answer() == Answer.PASSED ? "pass" : stands.answer() == Answer.FAILED ? "fail" : "open";
    }

    static String says(@Nullable GateAnswer stands, Said words) {
        if (stands == null) {
            return words.judgements().not_answered();
        }
        return switch (stands.answer()) {
            case PASSED -> words.judgements().passed();
            case FAILED -> words.judgements().failed();
            case NOT_KNOWN -> words.facts().not_known();
            case WITHDRAWN -> words.judgements().not_answered();
        };
    }
}
