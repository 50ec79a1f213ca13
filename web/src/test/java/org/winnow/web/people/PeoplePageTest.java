package org.winnow.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.People;
import org.winnow.core.people.SignIns;
import org.winnow.core.people.StartedSession;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Door;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PeoplePageTest {
    @Inject
    Visitors visitors;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    Door door;

    @Test
    void onlyAdministratorsSeePeople() {
        visitors.as(visitors.person("Lea Plain")).get("/people").then().statusCode(403);
        visitors.as(visitors.administrator("Mia Admin"))
                .get("/people")
                .then()
                .statusCode(200)
                .body(containsString("Mia Admin"));
    }

    @Test
    void anInvitationShowsItsLinkOnceAndTheLinkSetsAPassword() {
        var mia = visitors.administrator("Mia Admin");
        var page = visitors.as(mia)
                .formParam("name", "Noa New")
                .formParam("email", "noa.new@winnow.example")
                .formParam("language", "zh")
                .post("/people/invitations")
                .then()
                .statusCode(201)
                .extract();
        var url = page.htmlPath().getString("**.find { it.@id == 'new-link' }.@value");
        assertThat(url).contains("/link/");
        visitors.as(mia).get("/people").then().body(containsString("Noa New"), not(containsString("/link/")));
        visitors.nobody()
                .formParam("new-password", "seven quiet herons")
                .post(url.substring(url.indexOf("/link/")))
                .then()
                .statusCode(303);
        assertThat(people.byEmail("NOA.new@winnow.example").orElseThrow().hasPassword())
                .isTrue();
    }

    @Test
    void aDeactivatedPersonIsOutAtOnceAndComesBackByUndo() {
        var mia = visitors.administrator("Mia Admin");
        var oz = visitors.person("Oz Out");
        var session = visitors.session(oz);
        var next = visitors.as(mia)
                .post("/people/" + oz.id().value() + "/deactivation")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        visitors.nobody()
                .cookie(SessionCookie.NAME, session.token())
                .get("/settings")
                .then()
                .statusCode(303);
        visitors.as(mia).get(next).then().body(containsString("Oz Out is deactivated"), containsString("/activation"));
        visitors.as(mia)
                .post("/people/" + oz.id().value() + "/activation")
                .then()
                .statusCode(303);
        assertThat(people.find(oz.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void erasingNeedsTheNameTyped() {
        var mia = visitors.administrator("Mia Admin");
        var pat = visitors.person("Pat Past");
        visitors.as(mia)
                .formParam("name", "Pat")
                .post("/people/" + pat.id().value() + "/erasure")
                .then()
                .statusCode(422)
                .body(containsString("Nobody was erased"));
        visitors.as(mia)
                .formParam("name", "Pat Past")
                .post("/people/" + pat.id().value() + "/erasure")
                .then()
                .statusCode(303);
        visitors.as(mia).get("/people").then().body(not(containsString("Pat Past")));
    }

    @Test
    void aPasswordChangedInTheSettingsEndsOtherSessionsAndRenewsOnesOwn() {
        var visitor = door.keeper("Quin Set");
        var other = visitors.session(visitor);
        var own = visitors.session(visitor);
        var renewed = changed(own, Door.PASSWORD).then().statusCode(303).extract();
        assertThat(signIns.open(other.token())).isEmpty();
        assertThat(signIns.open(own.token())).isEmpty();
        visitors.nobody()
                .cookie(SessionCookie.NAME, renewed.cookie(SessionCookie.NAME))
                .get(renewed.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Quin Set"));
        door.knock(visitor, Door.PASSWORD).then().statusCode(422);
        door.knock(visitor, "nine quiet herons fly").then().statusCode(303);
    }

    private Response changed(StartedSession session, String current) {
        return visitors.nobody()
                .cookie(SessionCookie.NAME, session.token())
                .formParam("current-password", current)
                .formParam("new-password", "nine quiet herons fly")
                .post("/settings/password");
    }

    @Test
    void aWrongCurrentPasswordChangesNothingAndIsCounted() {
        var visitor = door.keeper("Rob Set");
        var other = visitors.session(visitor);
        changed(visitors.session(visitor), "wrong").then().statusCode(422).body(containsString("Wrong; tries left: 4"));
        assertThat(signIns.open(other.token())).isPresent();
        door.knock(visitor, Door.PASSWORD).then().statusCode(303);
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        var visitor = visitors.person("Sia Set");
        var other = visitors.session(visitor);
        visitors.as(visitor).post("/settings/sign-out-everywhere").then().statusCode(303);
        assertThat(signIns.open(other.token())).isEmpty();
    }

    @Test
    void settingsAreKeptAndTheLanguageFollows() {
        var visitor = visitors.person("Rae Set");
        visitors.as(visitor)
                .formParam("name", "Rae Set")
                .formParam("language", "zh")
                .formParam("theme", "DARK")
                .post("/settings")
                .then()
                .statusCode(303);
        visitors.as(visitor)
                .get("/settings")
                .then()
                .body(
                        containsString("lang=\"zh-Hans\""),
                        containsString("您的会话"),
                        containsString("data-theme=\"dark\""));
    }

    @Test
    void somebodyElsesSessionCannotBeEnded() {
        var theirs = visitors.session(visitors.person("Sol Set"));
        visitors.as(visitors.person("Tia Set"))
                .post("/settings/sessions/" + theirs.id().value() + "/revocation")
                .then()
                .statusCode(303);
        assertThat(signIns.open(theirs.token())).isPresent();
    }
}
