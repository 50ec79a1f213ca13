package org.winnow.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.core.people.Person;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class SignInPageTest {
    private static final String PASSWORD = "seven quiet herons";

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

    /** Somebody who has chosen a password by a one-time link, as everybody does. */
    private Person withPassword(String name) {
        var person = visitors.person(name);
        var link = links.renew(person.id(), person.id()).orElseThrow();
        visitors.nobody()
                .formParam("new-password", PASSWORD)
                .post(link.path())
                .then()
                .statusCode(303);
        return person;
    }

    private Response signIn(String email, String password, String then) {
        return visitors.nobody()
                .formParam("email", email)
                .formParam("password", password)
                .formParam("then", then)
                .post("/sign-in");
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheDoorAndBack() {
        visitors.nobody()
                .get("/settings?done=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?then=%2Fsettings%3Fdone%3Dx"));
        var person = withPassword("Bea Door");
        signIn(person.email(), PASSWORD, "/settings?done=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/settings?done=x"));
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        var person = withPassword("Cai Door");
        var cookie = signIn(person.email(), PASSWORD, "/").detailedCookie(SessionCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
    }

    @Test
    void afterSigningInOnlyPagesOfOurOwnFollow() {
        var person = withPassword("Dov Door");
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example/", "/\\evil.example"}) {
            var next = signIn(person.email(), PASSWORD, elsewhere)
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            assertThat(next).doesNotContain("evil.example");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() {
        var person = withPassword("Eli Door");
        var known = signIn(person.email(), "wrong wrong wrong", "/")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        var unknown = signIn("nobody.at.all@visitors.example", "wrong wrong wrong", "/")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(known).contains("Address or password is wrong.", "4 tries are left");
        assertThat(known.replace(person.email(), "ADDRESS"))
                .isEqualTo(unknown.replace("nobody.at.all@visitors.example", "ADDRESS"));
    }

    @Test
    void theSixthTryWaitsEvenWithTheRightPassword() {
        var person = withPassword("Fay Door");
        for (int i = 0; i < 5; i++) {
            signIn(person.email(), "wrong wrong wrong", "/");
        }
        signIn(person.email(), PASSWORD, "/").then().statusCode(429).body(containsString("This address waits until"));
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        var person = visitors.person("Gus Door");
        var token = visitors.session(person).token();
        visitors.nobody()
                .cookie(SessionCookie.NAME, token)
                .get("/settings")
                .then()
                .statusCode(200);
        visitors.nobody()
                .cookie(SessionCookie.NAME, token)
                .post("/sign-out")
                .then()
                .statusCode(303);
        visitors.nobody()
                .cookie(SessionCookie.NAME, token)
                .get("/settings")
                .then()
                .statusCode(303);
    }

    @Test
    void aSessionLeftAloneForTwoHoursEndsAndSaysSo() {
        var token = visitors.session(visitors.person("Hal Door")).token();
        clock.goAhead(Duration.ofMinutes(121));
        visitors.nobody()
                .cookie(SessionCookie.NAME, token)
                .get("/settings")
                .then()
                .statusCode(303);
        visitors.nobody()
                .cookie(SessionCookie.NAME, token)
                .get("/sign-in")
                .then()
                .body(containsString("Your session has ended."));
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackFilledAndUnsent() {
        var person = withPassword("Ida Door");
        clock.goAhead(Duration.ofHours(13));
        var typed = "Ida “<b>” Förm\nzweite";
        var door = visitors.nobody()
                .cookie(SessionCookie.NAME, "gone")
                .header("Referer", "http://localhost:" + io.restassured.RestAssured.port + "/settings")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", typed)
                .formParam("theme", "DARK")
                .formParam("current-password", "never keep this")
                .post("/settings")
                .then()
                .statusCode(401)
                .body(
                        containsString("Nothing has been sent."),
                        not(containsString("never keep this")),
                        containsString("name=\"kept.name\""),
                        containsString("name=\"then\" value=\"/settings\""))
                .extract();
        assertThat(door.htmlPath().getString("**.find { it.@name == 'kept.theme' }.@value"))
                .isEqualTo("DARK");

        var back = visitors.nobody()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("email", person.email())
                .formParam("password", PASSWORD)
                .formParam("then", "/settings")
                .formParam("kept.sent-to", "/settings")
                .formParam("kept.name", typed)
                .formParam("kept.theme", "DARK")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract();
        var page = given().cookie(SessionCookie.NAME, back.cookie(SessionCookie.NAME))
                .get(back.header("Location"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("What you typed stands here again;", "value=\"DARK\" selected", "Förm");
        visitors.as(person).get("/settings").then().body(not(containsString("Förm")));
        visitors.as(visitors.person("Somebody Else"))
                .get(back.header("Location"))
                .then()
                .body(not(containsString("Förm")));
    }
}
