package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.Standing;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCaseLists;

/** Gathers what stands in a portfolio for the check. */
@ApplicationScoped
class Standings {
    private final Portfolios portfolios;
    private final Fields fields;
    private final Gates gates;
    private final Scorecards scorecards;
    private final UseCaseLists useCases;
    private final Stages stages;
    private final RowTable rows;

    Standings(
            Portfolios portfolios,
            Fields fields,
            Gates gates,
            Scorecards scorecards,
            UseCaseLists useCases,
            Stages stages,
            RowTable rows) {
        this.portfolios = portfolios;
        this.fields = fields;
        this.gates = gates;
        this.scorecards = scorecards;
        this.useCases = useCases;
        this.stages = stages;
        this.rows = rows;
    }

    Standing now(PortfolioId portfolio, long register, boolean decider) {
        var all = fields.of(portfolio);
        var states =
                useCases.changedSince(portfolio, 0, all.stream().map(Field::id).toList());
        var answers = gates.answers(
                portfolio, states.stream().map(state -> state.useCase().id()).toList());
        return new Standing(
                portfolios.terms(portfolio).currency(),
                all,
                gates.of(portfolio),
                scorecards.inForce(portfolio).criteria().stream()
                        .map(Criterion::field)
                        .collect(Collectors.toSet()),
                states,
                answers,
                QuarkusTransaction.joiningExisting().call(() -> rows.remembered(register)),
                decider,
                stages.conditions(portfolio));
    }
}
