package org.winnow.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PageHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no-such-page", "/icon.svg", "/layout-sample/parts/broken"})
    void everyAnswerHoldsTheBrowserToWhatOurPagesNeed(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                containsString("form-action 'self'")))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", allOf(containsString("camera=()"), containsString("geolocation=()")))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void onceReachedByHttpsABrowserComesByHttpsForAYear() {
        assertThat(PageHeaders.of(true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(PageHeaders.of(false)).doesNotContainKey("Strict-Transport-Security");
    }
}
