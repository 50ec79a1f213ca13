package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("crash")
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final String USE_CASES = "/p/nordhaven-group/use-cases";

    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void whatAPageAcknowledgedOutlivesTheDeathOfProgramAndDatabase() throws Exception {
        Path parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = parent.resolve("data");
        Map<String, String> settings = Map.of("WINNOW_DATA", home.toString());
        ProgramProcess program =
                ProgramProcess.startDemo(parent.resolve("output"), settings).awaitAnswer(Duration.ofMinutes(3));
        ProgramVisitor architect = ProgramVisitor.signedIn(program);
        for (int round = 1; round <= ROUNDS; round++) {
            writeUntilKilled(home, architect, program, round);
            program = ProgramProcess.start(parent.resolve("output"), settings).awaitAnswer(LONGEST_START);
            assertThat(missing(home))
                    .as("acknowledged and gone after round " + round)
                    .isZero();
        }
        assertThat(architect.page(program, USE_CASES + "/UC-0001")).contains("UC-0001");
        program.end();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        Folders.delete(parent);
    }

    /** Every third round the program dies alone and its database must be taken over; else both die. */
    private void writeUntilKilled(Path home, ProgramVisitor architect, ProgramProcess program, int round)
            throws Exception {
        int before = acknowledged.get();
        Thread writer = new Thread(() -> write(architect, program));
        writer.start();
        while (acknowledged.get() < before + 20) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(10);
        }
        long database = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(5))
                .orElseThrow()
                .pid();
        program.kill();
        if (round % 3 != 0) ProcessHandle.of(database).orElseThrow().destroyForcibly();
        writer.join();
    }

    /** One use case after another by the form of the page; the answer that leads on is the acknowledgement. */
    private void write(ProgramVisitor architect, ProgramProcess program) {
        try {
            while (true) {
                int next = acknowledged.get() + 1;
                var answer = architect.send(program, USE_CASES, ProgramVisitor.FORM, "title=Written+" + next);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                acknowledged.set(next);
            }
        } catch (Exception killed) {
            // The program went away under the write, as it should; what counts is what it had acknowledged.
        }
    }

    private int missing(Path home) throws SQLException {
        try (var connection =
                        EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM generate_series(1, " + acknowledged.get()
                        + ") n WHERE NOT EXISTS (SELECT 1 FROM use_case WHERE title = 'Written ' || n)")) {
            row.next();
            return row.getInt(1);
        }
    }
}
