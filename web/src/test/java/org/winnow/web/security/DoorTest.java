package org.winnow.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
                .contentType("text/html")
                .body(
                        containsString("This host name is not served here."),
                        containsString("WINNOW_PUBLIC_URL"),
                        containsString("此处不提供该主机名的服务"));
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
                .statusCode(403)
                .body(containsString("nothing was done"), containsString("未执行任何操作"));
    }

    @Test
    void whatIsLongerThanAnythingTakenIsRefusedInBothLanguagesBeforeItIsRead() throws IOException {
        try (var socket = new Socket("localhost", io.restassured.RestAssured.port)) {
            var request = "POST /settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(page(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("text/html", "<div lang=\"en\">", "<div lang=\"zh-Hans\">");
        }
    }

    private static String page(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null && !line.contains("</html>"); line = lines.readLine()) {
            answer.append(line).append('\n');
        }
        return answer.toString();
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
                .statusCode(413)
                .contentType("text/html");
    }
}
