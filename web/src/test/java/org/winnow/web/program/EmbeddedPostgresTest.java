package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

class EmbeddedPostgresTest {
    private Path parent = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = parent.resolve("data folder");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        Folders.delete(parent);
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(home, Database.sharedBinaries());
    }

    private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void keepsItsDataAndItsPasswordFromOneStartToTheNext() throws Exception {
        try (EmbeddedPostgres first = start()) {
            execute(first, "CREATE TABLE kept AS SELECT generate_series(1, 7)");
        }
        try (EmbeddedPostgres second = start()) {
            assertThat(count(second, "SELECT count(*) FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void isClosedToEverybodyElse() throws Exception {
        try (EmbeddedPostgres database = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        try (EmbeddedPostgres first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("in use by another Winnow");
            assertThat(count(first, "SELECT 1")).isOne();
        }
    }

    @Test
    void aDatabaseThatOutlivedItsProgramIsTakenOver() throws Exception {
        EmbeddedPostgres killed = start();
        killed.forgetLikeAKilledProgram();
        try (EmbeddedPostgres next = start()) {
            assertThat(next.url()).isEqualTo(killed.url());
            assertThat(count(next, "SELECT 1")).isOne();
        }
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aKilledDatabaseRecoversWhatItAcknowledged() throws Exception {
        EmbeddedPostgres killed = start();
        execute(killed, "CREATE TABLE kept AS SELECT generate_series(1, 7)");
        long pid = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(5))
                .orElseThrow()
                .pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        killed.forgetLikeAKilledProgram();
        try (EmbeddedPostgres next = start()) {
            assertThat(count(next, "SELECT count(*) FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("letter.txt"), "dear all");
        var before = Files.getPosixFilePermissions(home);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("holds other files and no Winnow data");
        assertThat(Files.getPosixFilePermissions(home)).isEqualTo(before);
    }
}
