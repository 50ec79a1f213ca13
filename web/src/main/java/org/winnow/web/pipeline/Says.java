package org.winnow.web.pipeline;

import java.util.List;
import java.util.Optional;
import org.winnow.core.portfolios.Role;

/** What a page has to say besides its content: what came of an act, and a form as it was typed. */
record Says(Optional<Outcome> outcome, MoveForm typed, boolean refused) {

    static Says after(Optional<Outcome> outcome) {
        return new Says(outcome, MoveForm.EMPTY, false);
    }

    /** A form that can't be done as it was typed. */
    static Says refusing(MoveForm typed, Optional<Outcome> outcome) {
        return new Says(outcome, typed, true);
    }

    MoveView form(Look look, Role role, PipelineMessages words) {
        return new MoveView(
                look.hidden(),
                MoveView.options(role, typed.to(), words),
                typed,
                refused && outcome.isEmpty() ? typed.errors(words) : List.of(),
                outcome.map(o -> o.sentences(words)).orElse(List.of()),
                outcome.map(Outcome::more).orElse(0));
    }
}
