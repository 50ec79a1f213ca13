package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("crash")
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final AtomicLong acknowledged = new AtomicLong();

    @Test
    void whatWasAcknowledgedOutlivesTheDeathOfProgramAndDatabase() throws Exception {
        Path parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = parent.resolve("data");
        Map<String, String> settings = Map.of("WINNOW_DATA", home.toString());
        ProgramProcess program =
                ProgramProcess.start(parent.resolve("output"), settings).awaitAnswer(Duration.ofMinutes(3));
        execute(home, "CREATE TABLE written (n bigint PRIMARY KEY)");
        for (int round = 1; round <= ROUNDS; round++) {
            writeUntilKilled(home, program, round);
            program = ProgramProcess.start(parent.resolve("output"), settings).awaitAnswer(LONGEST_START);
            assertThat(count(home)).as("round " + round).isGreaterThanOrEqualTo(acknowledged.get());
        }
        program.end();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        Folders.delete(parent);
    }

    /** Every third round the program dies alone and its database must be taken over; else both die. */
    private void writeUntilKilled(Path home, ProgramProcess program, int round) throws Exception {
        long before = acknowledged.get();
        Thread writer = new Thread(() -> write(home));
        writer.start();
        while (acknowledged.get() < before + 50) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(10);
        }
        long database = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(5))
                .orElseThrow()
                .pid();
        program.kill();
        if (round % 3 == 0) writer.interrupt();
        else ProcessHandle.of(database).orElseThrow().destroyForcibly();
        writer.join();
    }

    private void write(Path home) {
        try (Connection connection = access(home).source().getConnection();
                Statement statement = connection.createStatement()) {
            while (!Thread.currentThread().isInterrupted()) {
                long next = acknowledged.get() + 1;
                statement.execute("INSERT INTO written VALUES (" + next + ") ON CONFLICT DO NOTHING");
                acknowledged.set(next);
            }
        } catch (SQLException killed) {
            // The database went away under the write, as it should; what counts is what it had acknowledged.
        }
    }

    private static DatabaseAccess access(Path home) {
        return EmbeddedPostgres.running(home).orElseThrow();
    }

    private static void execute(Path home, String sql) throws SQLException {
        try (Connection connection = access(home).source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Path home) throws SQLException {
        try (Connection connection = access(home).source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM written")) {
            row.next();
            return row.getLong(1);
        }
    }
}
