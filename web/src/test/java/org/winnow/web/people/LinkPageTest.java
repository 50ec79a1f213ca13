package org.winnow.web.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class LinkPageTest {
    @Inject
    Visitors visitors;

    @Inject
    OneTimeLinks links;

    @Inject
    TestClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void aLinkOpensManyTimesAndWorksOnce() {
        var link = links.demoSignIn(visitors.person("Jan Link").id());
        visitors.nobody().get(link.path()).then().statusCode(200).body(containsString("Enter the demo as Jan Link"));
        visitors.nobody().get(link.path()).then().statusCode(200);
        visitors.nobody().post(link.path()).then().statusCode(303);
        visitors.nobody().post(link.path()).then().statusCode(410).body(containsString("This link was used on"));
        visitors.nobody().get(link.path()).then().statusCode(410);
    }

    @Test
    void anExpiredLinkNamesTheWayOut() {
        var link = links.demoSignIn(visitors.person("Jan Link").id());
        clock.goAhead(Duration.ofMinutes(31));
        visitors.nobody()
                .get(link.path())
                .then()
                .statusCode(410)
                .body(containsString("Ask an administrator for a new link."));
    }

    @Test
    void aLinkNeverGivenOutTellsNothing() {
        visitors.nobody().get("/link/guess").then().statusCode(404).body(containsString("This link is not valid."));
        visitors.nobody()
                .get("/first-run/guess")
                .then()
                .statusCode(404)
                .body(containsString("This link is not valid."));
    }

    @Test
    void aShortPasswordIsRefusedAtItsField() {
        var person = visitors.person("Kim Link");
        var link = links.renew(person.id(), person.id()).orElseThrow();
        visitors.nobody()
                .formParam("new-password", "autumn-2026")
                .post(link.path())
                .then()
                .statusCode(422)
                .body(containsString("11 characters; at least 15 are needed"));
    }

    @Test
    void theFirstRunMakesTheAdministratorAndLeadsToThePortfolio() {
        visitors.noAdministratorCanSignIn();
        var link = links.firstAdministrator().orElseThrow();
        visitors.nobody()
                .get(link.path())
                .then()
                .statusCode(200)
                .body(containsString("This link makes the first administrator, once."));
        visitors.nobody()
                .formParam("name", "Ingrid Halvorsen")
                .formParam("email", "no address")
                .formParam("language", "zh")
                .formParam("new-password", "seven quiet herons")
                .post(link.path())
                .then()
                .statusCode(422)
                .body(containsString("Ingrid Halvorsen"), containsString("This is not an e-mail address"));
        visitors.nobody()
                .formParam("name", "Ingrid Halvorsen")
                .formParam("email", "ingrid.h@winnow.example")
                .formParam("language", "en")
                .formParam("new-password", "seven quiet herons")
                .post(link.path())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/portfolios/new"));
        visitors.nobody().get(link.path()).then().statusCode(410).body(containsString("An administrator exists since"));
    }
}
