package org.winnow.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ComparePageTest {
    private static final OptionalDouble NOT_KNOWN = OptionalDouble.empty();

    @Inject
    Visitors visitors;

    @Inject
    Nordhaven nordhaven;

    @Test
    void whatIsTickedIsPutSideBySideAtAnAddressOfItsOwn() {
        var portfolio = nordhaven.made();
        var claims = nordhaven.useCase(portfolio, "Supplier claim drafting");
        var tenders = nordhaven.useCase(portfolio, "Tender answers");
        nordhaven.benefit(portfolio, tenders, 1_700_000);

        var address = visitors.as(nordhaven.viewer())
                .formParam(
                        "ref",
                        claims.reference().toString(),
                        tenders.reference().toString())
                .post("/p/" + portfolio.slug() + "/comparisons")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/compare?ref=UC-0001&ref=UC-0002"))
                .extract()
                .header("Location");

        visitors.as(nordhaven.viewer())
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("Of the 2 compared, “Tender answers” stands first, at rank 1."))
                .body(containsString("1.70"), containsString("not known"), containsString("gates open"));
    }

    @Test
    void theRatingsOfBothStandUnderTheirFamily() {
        var portfolio = nordhaven.made();
        var claims = nordhaven.useCase(portfolio, "Supplier claim drafting");
        nordhaven.useCase(portfolio, "Tender answers");
        nordhaven.fact(portfolio, claims, "reach", new Content.Exact(4));

        visitors.as(nordhaven.viewer())
                .get("/p/" + portfolio.slug() + "/compare?ref=UC-0001&ref=UC-0002")
                .then()
                .statusCode(200)
                .body(matchesPattern(
                        "(?s).*Reach of the change<small>1 to 5</small></th><td>4.{0,30}</td><td>not known.*"));
    }

    @Test
    void oneAloneIsNoComparisonAndAFifthIsLeftOut() {
        var portfolio = nordhaven.made();
        for (int at = 1; at <= 5; at++) {
            nordhaven.useCase(portfolio, "Invoice query answers " + at);
        }
        var compare = "/p/" + portfolio.slug() + "/compare?ref=UC-0001";

        visitors.as(nordhaven.viewer())
                .get(compare)
                .then()
                .statusCode(200)
                .body(containsString("Choose two to four use cases to compare."));
        visitors.as(nordhaven.viewer())
                .get(compare + "&ref=UC-0002&ref=UC-0003&ref=UC-0004&ref=UC-0005")
                .then()
                .statusCode(200)
                .body(containsString("Left out: 1."));
    }

    @Test
    void theBestIsMarkedOnlyWhereItIsBetterThanAnotherAndKnown() {
        var figures = List.of(OptionalDouble.of(3), OptionalDouble.of(1), NOT_KNOWN);

        assertThat(Comparison.best(figures, 0, 1)).isTrue();
        assertThat(Comparison.best(figures, 0, -1)).isFalse();
        assertThat(Comparison.best(figures, 1, -1)).isTrue();
        assertThat(Comparison.best(figures, 2, -1)).isFalse();
        assertThat(Comparison.best(List.of(OptionalDouble.of(3), OptionalDouble.of(3)), 0, 1))
                .isFalse();
        assertThat(Comparison.best(List.of(OptionalDouble.of(3), NOT_KNOWN), 0, 1))
                .isFalse();
    }
}
