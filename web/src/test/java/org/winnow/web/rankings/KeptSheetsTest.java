package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Language;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.Theme;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Role;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** The whole page is kept between visits: who asks, and what they may do, counts anew each time. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class KeptSheetsTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    Memberships memberships;

    Portfolio portfolio;
    String page;

    @BeforeEach
    void aPortfolioWithAnAssistant() {
        portfolio = cast.portfolio(2);
        page = "/p/" + portfolio.slug() + "/";
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
    }

    private String seen(RequestSpecification visitor) {
        return visitor.get(page).then().statusCode(200).extract().asString();
    }

    private RequestSpecification browser(String session, String csrf) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, session)
                .cookie(Visitors.CSRF, csrf)
                .accept("text/html");
    }

    @Test
    void everyVisitCarriesItsOwnTokenInEveryForm() {
        var session = visitors.session(cast.ingridTheDecider()).token();
        for (var token : new String[] {"AAECAwQFBgcICQoLDA0ODw", "EBESExQVFhcYGRobHB0eHw"}) {
            var html = seen(browser(session, token));
            assertThat(html).contains("X-CSRF-TOKEN&quot;:&quot;" + token + "&quot;");
            assertThat(html.split("name=\"csrf-token\" value=\"" + token + "\"", -1))
                    .hasSameSizeAs(html.split("name=\"csrf-token\"", -1));
        }
    }

    @Test
    void aSessionThatWasEndedShowsNothingAnyMore() {
        var ingrid = cast.ingridTheDecider();
        var session = visitors.session(ingrid);
        assertThat(seen(browser(session.token(), "AAECAwQFBgcICQoLDA0ODw"))).contains(">Engineering assistant<");
        signIns.revoke(session.id(), ingrid.id());
        browser(session.token(), "AAECAwQFBgcICQoLDA0ODw").get(page).then().statusCode(303);
    }

    @Test
    void whoeverWasTakenOutOfThePortfolioFindsNothingThere() {
        var guest = member("Gunnar Guest", Role.DECIDER);
        assertThat(seen(visitors.as(guest))).contains("Select UC-0001");
        give(guest, Role.VIEWER);
        assertThat(seen(visitors.as(guest))).doesNotContain("Select UC-0001");
        memberships.remove(portfolio.id(), guest.id(), cast.ingridTheDecider().id());
        visitors.as(guest).get(page).then().statusCode(404);
    }

    private Person member(String name, Role role) {
        var person = visitors.person(name);
        give(person, role);
        return person;
    }

    private void give(Person person, Role role) {
        memberships.give(
                portfolio.id(), person.id(), role, cast.ingridTheDecider().id());
    }

    @Test
    void anotherLanguageAndThemeShowAtOnce() {
        var guest = member("Lena Language", Role.VIEWER);
        assertThat(seen(visitors.as(guest))).contains("<html lang=\"en\"", "Rank");
        people.setLanguage(guest.id(), Language.ZH);
        people.setTheme(guest.id(), Theme.DARK);
        assertThat(seen(visitors.as(guest)))
                .contains("<html lang=\"zh-Hans\" data-theme=\"dark\"", "Engineering assistant");
        people.setLanguage(guest.id(), Language.EN);
        assertThat(seen(visitors.as(guest))).contains("<html lang=\"en\" data-theme=\"dark\"");
    }

    @Test
    void everybodySeesTheirOwnName() {
        assertThat(seen(visitors.as(cast.ingridTheDecider())))
                .contains(cast.ingridTheDecider().name());
        assertThat(seen(visitors.as(cast.veraTheViewer())))
                .contains(cast.veraTheViewer().name())
                .doesNotContain(cast.ingridTheDecider().name());
    }

    @Test
    void whatIsSaidOnceIsNotSaidAgain() {
        var ingrid = cast.ingridTheDecider();
        assertThat(visitors.as(ingrid).get(page + "?nothing=1").asString()).contains("nothing was moved");
        assertThat(seen(visitors.as(ingrid))).doesNotContain("nothing was moved");
    }

    @Test
    void aPartIsNotTheWholePage() {
        var ingrid = cast.ingridTheDecider();
        assertThat(seen(visitors.as(ingrid))).contains("<!doctype html>");
        assertThat(seen(visitors.as(ingrid).header("HX-Request", "true").header("HX-Target", "ranking")))
                .doesNotContain("<!doctype html>")
                .contains("id=\"ranking\"");
    }
}
