package org.winnow.web.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class DoorTest {
    @Inject
    Visitors visitors;

    @Test
    void aForeignHostNameIsNotServed() {
        given().header("Host", "evil.example")
                .get("/sign-in")
                .then()
                .statusCode(421)
                .body(containsString("WINNOW_PUBLIC_URL"));
    }

    @Test
    void aFormOfAForeignPageIsRefused() {
        refuses("Origin", "https://evil.example");
        refuses("Origin", "null");
        refuses("Sec-Fetch-Site", "cross-site");
        refuses("Sec-Fetch-Site", "same-site");
        var page = visitors.as(visitors.person("Ana Door")).get("/settings").then();
        page.body(allOf(containsString("Ana Door"), not(containsString("Mallory"))));
    }

    private void refuses(String header, String value) {
        visitors.as(visitors.person("Ana Door"))
                .header(header, value)
                .formParam("name", "Mallory")
                .post("/settings")
                .then()
                .statusCode(403);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var token = visitors.session(visitors.person("Ana Door")).token();
        given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, token)
                .formParam("name", "Mallory")
                .post("/settings")
                .then()
                .statusCode(400);
    }

    @Test
    void aFieldOf60KilobytesGetsThroughAndOneOf200DoesNot() {
        var ana = visitors.person("Ana Door");
        visitors.as(ana)
                .formParam("name", "a".repeat(60_000))
                .post("/settings")
                .then()
                .statusCode(422);
        visitors.as(ana)
                .formParam("name", "a".repeat(200_000))
                .post("/settings")
                .then()
                .statusCode(413);
    }
}
