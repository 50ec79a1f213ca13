package org.winnow.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class MembershipTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;
    Person mia;
    Person finn;

    @BeforeEach
    void aPortfolioWithSomethingToSave() {
        portfolio = cast.portfolio(2);
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        mia = visitors.administrator("Mia Admin");
        finn = visitors.person("Finn Member");
    }

    private int posted(Person by, Person whom, String role) {
        return visitors.as(by)
                .formParam("portfolio", portfolio.id().value())
                .formParam("role", role)
                .post("/people/" + whom.id().value() + "/memberships")
                .statusCode();
    }

    /** What the person may: read, add a use case, save a ranking. */
    private void finnIsAnswered(int reading, int adding, int saving) {
        var path = "/p/" + portfolio.slug();
        visitors.as(finn).get(path + "/").then().statusCode(reading);
        visitors.as(finn)
                .formParam("title", "Tender answers")
                .post(path + "/use-cases")
                .then()
                .statusCode(adding);
        visitors.as(finn)
                .formParam("reason", "before the meeting")
                .post(path + "/rankings")
                .then()
                .statusCode(saving);
    }

    private void giveAndExpect(String role, int reading, int adding, int saving) {
        assertThat(posted(mia, finn, role)).isEqualTo(303);
        finnIsAnswered(reading, adding, saving);
    }

    @Test
    void aRoleGivenChangedAndTakenDecidesAtOnceWhatIsOpenAndStandsInTheTrail() {
        finnIsAnswered(404, 404, 404);
        giveAndExpect("VIEWER", 200, 403, 403);
        giveAndExpect("CONTRIBUTOR", 200, 303, 403);
        giveAndExpect("DECIDER", 200, 303, 303);
        giveAndExpect("", 404, 404, 404);

        visitors.as(cast.veraTheViewer())
                .get("/p/" + portfolio.slug() + "/activity")
                .then()
                .body(
                        containsString("added Finn Member as viewer"),
                        containsString("changed the role of Finn Member from viewer to contributor"),
                        containsString("changed the role of Finn Member from contributor to decider"),
                        containsString("removed Finn Member from the members"),
                        containsString("Mia Admin"));
    }

    @Test
    void onlyAdministratorsGiveRolesAndOnlyThoseThatExist() {
        var decider = cast.ingridTheDecider();
        assertThat(posted(decider, finn, "VIEWER")).isEqualTo(403);
        assertThat(posted(mia, finn, "OWNER")).isEqualTo(400);
        finnIsAnswered(404, 404, 404);
        visitors.as(mia)
                .formParam("portfolio", 987_654)
                .formParam("role", "VIEWER")
                .post("/people/" + finn.id().value() + "/memberships")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameRoleGivenAgainIsNoActOfItsOwn() {
        posted(mia, finn, "VIEWER");
        posted(mia, finn, "VIEWER");

        var trail = visitors.as(cast.veraTheViewer())
                .get("/p/" + portfolio.slug() + "/activity")
                .then()
                .body(not(containsString("changed the role of Finn Member")))
                .extract()
                .asString();
        assertThat(trail.split("added Finn Member", -1)).hasSize(2);
    }
}
