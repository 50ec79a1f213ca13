package org.winnow.web.portfolios;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class StartPageTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    Memberships memberships;

    private ValidatableResponse asked(Person person, String path) {
        return visitors.as(person).get(path).then();
    }

    @Test
    void theBareAddressLeadsToThePortfolioUsedLastInAnyOfOnesSessions() {
        var person = visitors.person("Lena Two Portfolios");
        var first = cast.portfolio(2);
        var second = cast.portfolio(2);
        for (var portfolio : new Portfolio[] {first, second}) {
            memberships.give(
                    portfolio.id(),
                    person.id(),
                    Role.VIEWER,
                    cast.ingridTheDecider().id());
        }
        asked(person, "/").statusCode(200).body(containsString("Choose the portfolio"));
        asked(person, "/p/" + second.slug() + "/pipeline").statusCode(200);
        asked(person, "/").statusCode(303).header("Location", endsWith("/p/" + second.slug() + "/"));
        asked(person, "/p/" + first.slug() + "/").statusCode(200);
        asked(person, "/").statusCode(303).header("Location", endsWith("/p/" + first.slug() + "/"));
        asked(person, "/portfolios").statusCode(200).body(containsString("/p/" + second.slug() + "/"));
        memberships.remove(first.id(), person.id(), cast.ingridTheDecider().id());
        asked(person, "/").statusCode(303).header("Location", endsWith("/p/" + second.slug() + "/"));
    }
}
