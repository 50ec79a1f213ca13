package org.winnow.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

/** Whoever meets a failure tells a number, and whoever reads the log finds it by that number. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ProblemsTest {
    private static final ExtFormatter MESSAGE = new ExtFormatter() {
        @Override
        public String format(ExtLogRecord written) {
            return formatMessage(written);
        }
    };

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord written) {
            log.add(MESSAGE.format(written));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        root.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(listener);
    }

    private static String page(String path) {
        return given().header("Accept-Language", "en").get(path).asString();
    }

    private static String numberOn(String page) {
        var number = Pattern.compile("\\b[0-9A-F]{8}\\b").matcher(page);
        assertThat(number.find()).as(page).isTrue();
        return number.group();
    }

    @Test
    void theNumberOfAFailureIsInTheLog() {
        var number = numberOn(page("/layout-sample/parts/broken"));

        assertThat(log)
                .filteredOn(line -> line.contains(number))
                .containsExactly(number + ": GET /layout-sample/parts/broken failed");
    }

    @Test
    void theNumberOfARefusalIsInTheLog() {
        var number = numberOn(page("/no-such-page"));

        assertThat(log).anyMatch(line -> line.startsWith(number + ": GET /no-such-page answered 404"));
    }

    @Test
    void programsGetTheNumberAsAnAddressOfItsOwn() {
        var instance = given().get("/api/v1/no-such-thing").jsonPath().getString("instance");

        assertThat(URI.create(instance).getScheme()).isEqualTo("urn");
        assertThat(log).anyMatch(line -> line.startsWith(numberOn(instance) + ": GET /api/v1/no-such-thing"));
    }

    @Test
    void aLinkThatIsRefusedIsNotInTheLog() {
        given().redirects().follow(false).post("/link/still-good").then().statusCode(400);
        given().redirects().follow(false).post("/first-run/still-good").then().statusCode(400);

        assertThat(log)
                .anyMatch(line -> line.contains("POST /link/... answered 400"))
                .anyMatch(line -> line.contains("POST /first-run/... answered 400"))
                .noneMatch(line -> line.contains("still-good"));
    }
}
