package org.winnow.web.usecases;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Visitors;

/** A portfolio with a decider, a contributor and a viewer, and what they do on its pages. */
abstract class Nordhaven {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseLists lists;

    @Inject
    Fields fields;

    PortfolioId portfolio = new PortfolioId(0);
    String base = "";

    @BeforeEach
    void aNewPortfolio() {
        var office = visitors.person("Nora Office");
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        var made = portfolios.make(new NewPortfolio("Nordhaven", terms, ScaleEnds.EURO_OR_DOLLAR), office.id());
        portfolio = made.id();
        base = "/p/" + made.slug();
        memberships.give(portfolio, architect().id(), Role.CONTRIBUTOR, office.id());
        memberships.give(portfolio, visitors.person("Vera Viewer").id(), Role.VIEWER, office.id());
    }

    Person architect() {
        return visitors.person("Arno Architect");
    }

    RequestSpecification contributor() {
        return visitors.as(architect()).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    RequestSpecification decider() {
        return visitors.as(visitors.person("Nora Office"));
    }

    UseCase assistant() {
        return useCases.add(
                portfolio,
                new NewUseCase("Engineering assistant", "", null),
                architect().id());
    }

    String path(UseCase useCase) {
        return base + "/use-cases/" + useCase.reference();
    }

    ValidatableResponse state(UseCase useCase, String field, Map<String, String> form) {
        return contributor()
                .formParams(form)
                .post(path(useCase) + "/facts/" + field)
                .then();
    }

    Fact fact(UseCase useCase, String field) {
        var id = fields.find(portfolio, field).orElseThrow().id();
        return lists.facts(portfolio, useCase.id()).get(id);
    }
}
