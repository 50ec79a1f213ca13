package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a program that has work under way, and the start after it. */
class EndIT {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String INGRID =
            "name=Ingrid+Halvorsen&email=ingrid%40winnow.example&language=en&new-password=seven+quiet+herons";
    private static final String DOOR = "email=ingrid%40winnow.example&password=seven+quiet+herons&then=%2F";

    private Path parent = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = parent.resolve("data");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        Folders.delete(parent);
    }

    private ProgramProcess start() throws Exception {
        return ProgramProcess.start(parent.resolve("output"), Map.of("WINNOW_DATA", home.toString()))
                .awaitAnswer(LONGEST);
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheDatabaseEndsAndTheNextStartInvitesNobody() throws Exception {
        ProgramProcess program = start();
        var ingrid = ProgramVisitor.by(program, program.awaitLink("First administrator"), INGRID);
        var answer = renamedWhileItEnds(ingrid, program);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(program.awaitExit()).isIn(0, 143);
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();

        ProgramProcess next = start();
        var again = ProgramVisitor.by(next, "/sign-in", DOOR);
        assertThat(again.page(next, "/settings")).contains("value=\"Ingrid the Second\"");
        next.end();
        assertThat(next.output()).contains("Data folder").doesNotContain("First administrator", "/first-run/");
    }

    /** The request waits for a row that somebody else holds; the program is asked to end; then the row is let go. */
    private HttpResponse<String> renamedWhileItEnds(ProgramVisitor ingrid, ProgramProcess program) throws Exception {
        CompletableFuture<HttpResponse<String>> answer;
        try (Connection holder =
                        EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM person FOR UPDATE");
            answer = CompletableFuture.supplyAsync(() -> renamed(ingrid, program));
            await(() -> yes("SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"));
            program.askToEnd();
            await(() -> program.logged().contains("Waiting for HTTP requests to complete"));
            assertThat(answer).isNotDone();
            holder.rollback();
        }
        return answer.get();
    }

    private static HttpResponse<String> renamed(ProgramVisitor ingrid, ProgramProcess program) {
        try {
            return ingrid.send(program, "/settings", ProgramVisitor.FORM, "name=Ingrid+the+Second");
        } catch (Exception lost) {
            throw new AssertionError("the request was not answered", lost);
        }
    }

    private boolean yes(String question) throws SQLException {
        try (Connection connection =
                        EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private interface Question {
        boolean asked() throws Exception;
    }

    private static void await(Question question) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!question.asked()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
