package org.winnow.web.pipeline;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.people.Language;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Statement;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Visitors;

/** A small portfolio with one member of each role. */
@Singleton
class Nordhaven {
    private final Portfolios portfolios;
    private final Memberships memberships;
    private final UseCases useCases;
    private final Fields fields;
    private final Gates gates;
    private final People people;
    private final Visitors visitors;

    Nordhaven(
            Portfolios portfolios,
            Memberships memberships,
            UseCases useCases,
            Fields fields,
            Gates gates,
            People people,
            Visitors visitors) {
        this.portfolios = portfolios;
        this.memberships = memberships;
        this.useCases = useCases;
        this.fields = fields;
        this.gates = gates;
        this.people = people;
        this.visitors = visitors;
    }

    Person decider() {
        return visitors.person("Ingrid Decider");
    }

    Person contributor() {
        return visitors.person("Chen Contributor");
    }

    Person viewer() {
        return visitors.person("Vera Viewer");
    }

    Person chineseViewer() {
        return people.forDemo("王丽", "wang.li@visitors.example", Language.ZH, false);
    }

    Portfolio made() {
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        var made = portfolios.make(
                new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR),
                decider().id());
        memberships.give(
                made.id(), contributor().id(), Role.CONTRIBUTOR, decider().id());
        memberships.give(made.id(), viewer().id(), Role.VIEWER, decider().id());
        memberships.give(made.id(), chineseViewer().id(), Role.VIEWER, decider().id());
        return made;
    }

    UseCase useCase(Portfolio portfolio, String title) {
        return useCases.add(
                portfolio.id(), new NewUseCase(title, "", null), decider().id());
    }

    UseCase useCase(Portfolio portfolio, String title, String businessUnit) {
        return useCases.add(
                portfolio.id(),
                new NewUseCase(title, "", businessUnit),
                decider().id());
    }

    void benefit(Portfolio portfolio, UseCase useCase, long euros) {
        fact(portfolio, useCase, "gross-benefit", new Content.Exact(euros * 100));
    }

    void fact(Portfolio portfolio, UseCase useCase, String key, Content content) {
        var field = fields.find(portfolio.id(), key).orElseThrow();
        var statement =
                new Statement(useCase.id(), field.id(), content, new Statement.Seen.Whatever(), "by hand", null);
        useCases.state(portfolio.id(), List.of(statement), decider().id());
    }

    void failsAGate(Portfolio portfolio, UseCase useCase) {
        var gate = gates.of(portfolio.id()).get(0);
        gates.answer(
                portfolio.id(),
                List.of(new GateStatement(useCase.id(), gate.id(), Answer.FAILED, "Article 5(1)(f)", Optional.of(0L))),
                decider().id());
    }
}
