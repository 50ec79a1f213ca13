package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.winnow.web.testing.Database;

/** Two programs on one PostgreSQL server: whatever one of them did, the other knows. */
@Tag("crash")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProgramsIT {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String PORTFOLIO = "/p/nordhaven-group";
    private static final int ROWS = 600;

    private Path parent = Path.of("");
    private EmbeddedPostgres server;
    private ProgramProcess here;
    private ProgramProcess there;

    @BeforeAll
    void startBoth() throws Exception {
        parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        server = EmbeddedPostgres.start(parent.resolve("server"), Database.sharedBinaries());
        here = ProgramProcess.startDemo(parent.resolve("here"), settings("data here"));
        there = ProgramProcess.start(parent.resolve("there"), settings("data there"));
        here.awaitAnswer(LONGEST);
        there.awaitAnswer(LONGEST);
    }

    private Map<String, String> settings(String data) {
        return Map.of(
                "WINNOW_DB_URL", server.url(),
                "WINNOW_DB_USER", server.user(),
                "WINNOW_DB_PASSWORD", server.password(),
                "WINNOW_DATA", parent.resolve(data).toString());
    }

    @AfterAll
    void endBoth() throws Exception {
        here.kill();
        there.kill();
        server.close();
        Folders.delete(parent);
    }

    @Test
    void aSessionIsGoodAtBothUntilItIsEndedAtOne() throws Exception {
        var office = ProgramVisitor.by(here, here.awaitLink("portfolio office"), "");
        assertThat(office.get(there, PORTFOLIO + "/").statusCode()).isEqualTo(200);
        assertThat(office.send(here, "/sign-out", ProgramVisitor.FORM, "").statusCode())
                .isEqualTo(303);
        assertThat(office.get(there, PORTFOLIO + "/").statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsWrittenAtOneIsReadAtTheOtherAtOnceAndWrittenOnceByEither() throws Exception {
        var architect = ProgramVisitor.signedIn(here);
        var list = PORTFOLIO + "/?q=Reworded";
        var useCase = PORTFOLIO + "/use-cases/UC-0001/description";
        assertThat(architect.page(there, list)).doesNotContain("Reworded at one of two");
        var answer = architect.send(
                here, useCase, ProgramVisitor.FORM, "title=Reworded+at+one+of+two&seen=" + seen(architect, useCase));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(architect.page(there, list)).contains("Reworded at one of two");
        importRunsOnce(architect);
    }

    private String seen(ProgramVisitor visitor, String form) throws Exception {
        return visitor.page(here, form).replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    /** It is queued at one; whoever takes it, its rows are there once, and the other one knows that they are. */
    private void importRunsOnce(ProgramVisitor architect) throws Exception {
        long before = number("SELECT count(*) FROM use_case");
        var at = LargeImport.upload(architect, here, ROWS);
        LargeImport.confirm(architect, here, at);
        LargeImport.awaitReceipt(architect, there, at, ROWS);
        assertThat(number("SELECT count(*) FROM use_case")).isEqualTo(before + ROWS);
        assertThat(number("SELECT sum(attempts) FROM job WHERE kind = 'import'"))
                .isOne();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = server.access().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void wrongPasswordsAreCountedAtBothTogether() throws Exception {
        var form = "email=mallory%40winnow.example&password=a+wrong+password&then=%2F";
        var mallory = new ProgramVisitor();
        for (int left = 4; left > 1; left--) {
            var answer = mallory.send(left % 2 == 0 ? here : there, "/sign-in", ProgramVisitor.FORM, form);
            assertThat(answer.body()).contains(left + " tries are left");
        }
    }

    /** Last, since the server does not come back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void withoutTheirServerBothAreAliveAndNotReady() throws Exception {
        assertThat(health(here, "ready")).isEqualTo(200);
        server.close();
        for (ProgramProcess program : List.of(here, there)) {
            assertThat(health(program, "ready")).isEqualTo(503);
            assertThat(health(program, "live")).isEqualTo(200);
        }
    }

    private static int health(ProgramProcess program, String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(program.management() + "/q/health/" + question))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
