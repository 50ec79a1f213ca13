package org.winnow.web.portfolios;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class NewPortfolioPageTest {
    @Inject
    Visitors visitors;

    private RequestSpecification typed(String currency) {
        return visitors.as(visitors.administrator("Uma Maker"))
                .formParam("name", "Nordhaven " + currency)
                .formParam("currency", currency)
                .formParam("first-month", "2027-01")
                .formParam("months", "36")
                .formParam("rate", "8,5")
                .formParam("few", "10");
    }

    @Test
    void anAdministratorMakesAPortfolioAndIsItsFirstDecider() {
        typed("EUR").post("/portfolios").then().statusCode(303).header("Location", endsWith("/p/nordhaven-eur/"));
        visitors.as(visitors.administrator("Uma Maker"))
                .get("/portfolios/new")
                .then()
                .statusCode(200);
    }

    @Test
    void aCurrencyWithoutKnownScalesAsksWhereTheyEnd() {
        typed("CNY")
                .post("/portfolios")
                .then()
                .statusCode(422)
                .body(containsString("Nordhaven CNY"), containsString("A whole amount above 0"));
        typed("CNY")
                .formParam("benefit-end", "40,000,000")
                .formParam("run-end", "16000000")
                .formParam("build-end", "16000000")
                .post("/portfolios")
                .then()
                .statusCode(303);
    }

    @Test
    void budgetYearsMayBeStatedFromTheStart() {
        typed("USD")
                .formParam("year-1", "2027")
                .formParam("envelope-1", "nine")
                .post("/portfolios")
                .then()
                .statusCode(422)
                .body(containsString("A whole amount, such as 30,000,000"));
        typed("USD")
                .formParam("year-1", "2027")
                .formParam("envelope-1", "9,000,000")
                .post("/portfolios")
                .then()
                .statusCode(303);
        visitors.as(visitors.administrator("Uma Maker"))
                .get("/p/nordhaven-usd/terms")
                .then()
                .body(containsString("9,000,000"));
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        visitors.as(visitors.administrator("Uma Maker"))
                .formParam("name", "  ")
                .formParam("currency", "Euro")
                .formParam("months", "0")
                .post("/portfolios")
                .then()
                .statusCode(422)
                .body(containsString("Type a name"), containsString("Three letters are needed"))
                .body(containsString("A whole number from 1 to 120"), containsString("value=\"EURO\""));
    }

    @Test
    void whoeverIsNoAdministratorMakesNone() {
        visitors.as(visitors.person("Vic Plain")).get("/portfolios/new").then().statusCode(403);
        visitors.as(visitors.person("Vic Plain"))
                .get("/")
                .then()
                .body(containsString("You belong to no portfolio yet."));
    }
}
