package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
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
    void aDatabaseThatCouldLoseDataIsRefusedAndEnded() throws Exception {
        try (EmbeddedPostgres database = start()) {
            execute(database, "ALTER ROLE winnow SET synchronous_commit = off");
        }
        assertThatThrownBy(this::start)
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("the database runs with synchronous_commit=off and could lose data");
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    /** Whoever started it by hand did so without what the program asks for. */
    @Test
    void aDatabaseThatIsTakenOverMustNotCacheItsWrites() throws Exception {
        start().close();
        startByHand("-c fsync=off -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("the database runs with fsync=off and could lose data");
        start().close();
    }

    private void startByHand(String settings) throws Exception {
        DataFolder folder = DataFolder.open(home);
        var tools = new PostgresTools(Database.sharedBinaries().unpacked(), folder, ToolUser.of(folder));
        try (ServerSocket port = new ServerSocket(0)) {
            settings += " -c port=" + port.getLocalPort();
        }
        var log = home.resolve("postgres.log").toString();
        var data = home.resolve("data").toString();
        assertThat(tools.run("pg_ctl", List.of("-D", data, "-w", "-l", log, "-o", settings, "start")))
                .matches(Command.Result::succeeded);
        folder.close();
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
