package org.winnow.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import org.winnow.core.gates.ManyAnswers;
import org.winnow.core.usecases.Chosen;
import org.winnow.core.usecases.ManyUseCases;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.Stages;
import org.winnow.web.security.CurrentPerson;
import org.winnow.web.security.CurrentPortfolio;

/** Hands what is said to the verb that does it. */
@RequestScoped
class Doer {
    private final ManyAnswers answers;
    private final ManyUseCases useCases;
    private final Stages stages;
    private final CurrentPerson person;
    private final CurrentPortfolio portfolio;

    Doer(ManyAnswers answers, ManyUseCases useCases, Stages stages, CurrentPerson person, CurrentPortfolio portfolio) {
        this.answers = answers;
        this.useCases = useCases;
        this.stages = stages;
        this.person = person;
        this.portfolio = portfolio;
    }

    /** What it would come to; nothing is written. */
    Came look(Chosen chosen, Saying saying) {
        var id = portfolio.id();
        if (saying instanceof Saying.OfGate gate) {
            return Came.of(answers.look(id, chosen, gate.answer()));
        } else if (saying instanceof Saying.OfField field) {
            return Came.of(useCases.lookToState(id, chosen, field.fact()));
        } else if (saying instanceof Saying.OfUnit unit) {
            return Came.of(useCases.lookToAssign(id, chosen, unit.name()));
        }
        return Came.of(stages.look(id, chosen, ((Saying.OfStage) saying).move(), mover()));
    }

    Came act(Chosen chosen, Saying saying) {
        var id = portfolio.id();
        var by = person.id();
        if (saying instanceof Saying.OfGate gate) {
            return Came.of(answers.answer(id, chosen, gate.answer(), by));
        } else if (saying instanceof Saying.OfField field) {
            return Came.of(useCases.state(id, chosen, field.fact(), by));
        } else if (saying instanceof Saying.OfUnit unit) {
            return Came.of(useCases.assign(id, chosen, unit.name(), by));
        }
        return Came.of(stages.move(id, chosen, ((Saying.OfStage) saying).move(), mover()));
    }

    private Mover mover() {
        return new Mover(person.id(), portfolio.role());
    }
}
