package org.winnow.web.program;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class HealthTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @Test
    void readyMeansThatTheDatabaseAnswersAndItsTablesAreUpToDate() {
        get(ready)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("migrations done"))
                .body("checks.find { it.name == 'migrations done' }.status", equalTo("UP"))
                .body("checks.findAll { it.name.contains('atabase') }", not(empty()));
    }

    @Test
    void liveAsksNobody() {
        get(live).then().statusCode(200).body("status", equalTo("UP")).body("checks", hasSize(0));
    }

    @Test
    void healthIsNotServedWherePagesAre() {
        get("/q/health/ready").then().statusCode(not(equalTo(200)));
    }
}
