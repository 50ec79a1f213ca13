package org.winnow.core.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.usecases.Stated;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.UseCases;

/** States facts and answers gates together, as a first look does: all of it, or nothing where somebody else was quicker. */
@ApplicationScoped
public class Assessments {
    private final UseCases useCases;
    private final Gates gates;
    private final TransactionSynchronizationRegistry transaction;

    Assessments(UseCases useCases, Gates gates, TransactionSynchronizationRegistry transaction) {
        this.useCases = useCases;
        this.gates = gates;
        this.transaction = transaction;
    }

    /** What came of each half; where one clashes, neither was written. */
    public record Assessed(Stated facts, Answered gates) {
        private static final Answered NONE = new Answered(0, 0, List.of(), java.util.Set.of());
        private static final Stated NOTHING = new Stated(0, 0, List.of(), java.util.Set.of());

        public boolean done() {
            return facts.done() && gates.done();
        }
    }

    @Transactional
    public Assessed assess(
            PortfolioId portfolio, List<Statement> statements, List<GateStatement> answers, PersonId by) {
        var facts = statements.isEmpty() ? Assessed.NOTHING : useCases.state(portfolio, statements, by);
        var answered = answers.isEmpty() ? Assessed.NONE : gates.answer(portfolio, answers, by);
        var assessed = new Assessed(facts, answered);
        if (!assessed.done()) {
            transaction.setRollbackOnly();
        }
        return assessed;
    }
}
