package org.winnow.web.testing;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.GateStatement;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.people.Language;
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

/** The cast of the tests of pages: a decider, a contributor and a viewer of one portfolio, and the use cases they talk about. */
@Singleton
public class Cast {
    private final Visitors visitors;
    private final Portfolios portfolios;
    private final Memberships memberships;
    private final Fields fields;
    private final UseCases useCases;
    private final Gates gates;

    Cast(
            Visitors visitors,
            Portfolios portfolios,
            Memberships memberships,
            Fields fields,
            UseCases useCases,
            Gates gates) {
        this.visitors = visitors;
        this.portfolios = portfolios;
        this.memberships = memberships;
        this.fields = fields;
        this.useCases = useCases;
        this.gates = gates;
    }

    public Person ingridTheDecider() {
        return visitors.person("Ingrid Halvorsen");
    }

    public Person nadiaTheContributor() {
        return visitors.person("Nadia Rahimi");
    }

    public Person veraTheViewer() {
        return visitors.person("Vera Lund");
    }

    /** Somebody else of the installation, who is no member. */
    public Person guest(String name) {
        return visitors.person(name);
    }

    /** A new portfolio with the three as members. {@code few}: how many are the few. */
    public Portfolio portfolio(int few) {
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, few, List.of());
        var ingrid = ingridTheDecider().id();
        var portfolio = portfolios.make(new NewPortfolio("Nordhaven Group", terms, ScaleEnds.EURO_OR_DOLLAR), ingrid);
        memberships.give(portfolio.id(), nadiaTheContributor().id(), Role.CONTRIBUTOR, ingrid);
        memberships.give(portfolio.id(), veraTheViewer().id(), Role.VIEWER, ingrid);
        return portfolio;
    }

    /** A further decider of the portfolio, who reads in that language: en or zh. */
    public Person decider(PortfolioId portfolio, String language) {
        var reader = visitors.person("Reader of " + language, Language.valueOf(language.toUpperCase(Locale.ROOT)));
        memberships.give(
                portfolio, reader.id(), Role.DECIDER, ingridTheDecider().id());
        return reader;
    }

    public UseCase useCase(PortfolioId portfolio, String title) {
        return useCases.add(
                portfolio,
                new NewUseCase(title, "", null),
                nadiaTheContributor().id());
    }

    /** One with a benefit in whole euros and both ratings of value. */
    public UseCase rated(PortfolioId portfolio, String title, long benefitEuros, int rating) {
        var useCase = useCase(portfolio, title);
        state(
                portfolio,
                useCase,
                Map.of(
                        "gross-benefit", new Content.Exact(benefitEuros * 100),
                        "reach", new Content.Exact(rating),
                        "strategic-fit", new Content.Exact(rating)));
        return useCase;
    }

    public void state(PortfolioId portfolio, UseCase useCase, Map<String, Content> contents) {
        var statements = contents.entrySet().stream()
                .map(e -> new Statement(
                        useCase.id(),
                        fields.find(portfolio, e.getKey()).orElseThrow().id(),
                        e.getValue(),
                        new Statement.Seen.Whatever(),
                        "by hand",
                        null))
                .toList();
        useCases.state(portfolio, statements, nadiaTheContributor().id());
    }

    public void failTheFirstGate(PortfolioId portfolio, UseCase useCase) {
        var gate = gates.of(portfolio).get(0);
        var failed = new GateStatement(
                useCase.id(), gate.id(), Answer.FAILED, "Article 5(1)(f)", java.util.Optional.empty());
        gates.answer(portfolio, List.of(failed), nadiaTheContributor().id());
    }
}
