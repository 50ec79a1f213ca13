package org.winnow.web.portfolios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.BudgetYear;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class TermsPageTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    Portfolios portfolios;

    Portfolio portfolio;

    @BeforeEach
    void aPortfolioOfTheFirstTen() {
        portfolio = cast.portfolio(10);
    }

    private ValidatableResponse page(Person person, String path) {
        return visitors.as(person).get("/p/" + portfolio.slug() + path).then();
    }

    private RequestSpecification typed(String months, String reason) {
        return typed(1, months, reason);
    }

    private RequestSpecification typed(int seen, String months, String reason) {
        return visitors.as(cast.ingridTheDecider())
                .formParam("seen", seen)
                .formParam("first-month", "2027-04")
                .formParam("months", months)
                .formParam("rate", "7.5")
                .formParam("few", "8")
                .formParam("reason", reason);
    }

    private ValidatableResponse sent(RequestSpecification typed) {
        return typed.post("/p/" + portfolio.slug() + "/terms").then();
    }

    @Test
    void whoeverBelongsToThePortfolioReadsTheTermsAndOnlyADeciderMayChangeThem() {
        page(cast.veraTheViewer(), "/terms")
                .statusCode(200)
                .body(containsString("36 months from Jan\u00a02027 at 8% a year; the few are 10."))
                .body(not(containsString("/terms/new")));
        page(cast.veraTheViewer(), "/terms/new").statusCode(403);
        page(cast.nadiaTheContributor(), "/terms/new").statusCode(403);
        page(cast.ingridTheDecider(), "/terms").body(containsString("/terms/new"));
        page(cast.ingridTheDecider(), "/terms/new").statusCode(200).body(containsString("value=\"2027-01\""));
    }

    @Test
    void aChangeMakesAVersionWithItsReasonAndTheOldOneStaysReadable() {
        sent(typed("48", "four years as the board plans")
                        .formParam("year-1", "2027")
                        .formParam("envelope-1", "30,000,000")
                        .formParam("reserve-1", "3000000")
                        .formParam("year-2", "2028"))
                .statusCode(303)
                .header("Location", endsWith("/terms?made=2"));

        assertThat(portfolios.terms(portfolio.id()).budgets())
                .containsExactly(new BudgetYear(2027, 3_000_000_000L, 300_000_000L));
        page(cast.veraTheViewer(), "/terms")
                .body(containsString("48 months"), containsString("four years as the board plans"))
                .body(containsString("27,000,000"), containsString("Ingrid Halvorsen"));
        page(cast.veraTheViewer(), "/terms/1")
                .statusCode(200)
                .body(containsString("Version 1 is no longer in force"), containsString("36, to Dec\u00a02029"));
        page(cast.veraTheViewer(), "/terms/3").statusCode(404);
        page(cast.veraTheViewer(), "/activity")
                .body(containsString("put version 2 of the terms in force"), containsString("four years"));
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndEverythingTypedIsStillThere() {
        sent(typed("1.5", "")
                        .formParam("year-1", "27")
                        .formParam("envelope-1", "30 million")
                        .formParam("year-2", "2028")
                        .formParam("envelope-2", "5")
                        .formParam("reserve-2", "6")
                        .formParam("year-3", "2028")
                        .formParam("envelope-3", "7"))
                .statusCode(422)
                .body(containsString("href=\"#months\""), containsString("value=\"1.5\""))
                .body(containsString("href=\"#year-1\""), containsString("value=\"30 million\""))
                .body(containsString("href=\"#envelope-1\""), containsString("A whole amount, such as 30,000,000"))
                .body(containsString("The reserve, 6, is part of the envelope, 5"))
                .body(containsString("2028 stands twice"), containsString("Say why the terms change"));
        assertThat(portfolios.termsVersions(portfolio.id())).hasSize(1);
    }

    @Test
    void twoWhoChangeAtOnceBothSeeTheOthersVersion() {
        sent(typed("48", "four years")).statusCode(303);
        sent(typed("60", "five years"))
                .statusCode(409)
                .body(containsString("Ingrid Halvorsen put version 2 in force meanwhile: 48 months"))
                .body(containsString("value=\"60\""), containsString("name=\"seen\" value=\"2\""));
        assertThat(portfolios.terms(portfolio.id()).months()).isEqualTo(48);
    }

    @Test
    void theSameTermsMakeNoVersion() {
        sent(typed("48", "four years")).statusCode(303);
        sent(typed(2, "48", "nothing new"))
                .statusCode(422)
                .body(containsString("These are the terms in force already"));
        assertThat(portfolios.termsVersions(portfolio.id())).hasSize(2);
    }
}
