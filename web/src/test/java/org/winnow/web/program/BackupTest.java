package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.winnow.web.testing.Database;

/** One server, and a database in it for each test: the server stands for one reached by URL as well as for our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final String WRITTEN = """
            INSERT INTO activity (act, reason, at)
            SELECT 'WRITTEN', E'tab\\t, line\\nbreak, \\\\ and 用例 ' || n, now() FROM generate_series(1, 7) n""";

    private Path home = Path.of("");
    private EmbeddedPostgres server;
    private int databases;

    @TempDir
    Path folder = Path.of("");

    private DatabaseAccess written;

    @BeforeAll
    void startServer() throws IOException {
        home = Files.createTempDirectory("winnow-test-");
        server = EmbeddedPostgres.start(home, Database.sharedBinaries());
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
        Folders.delete(home);
    }

    @BeforeEach
    void write() throws SQLException {
        written = empty();
        Schema schema = new Schema(written);
        schema.migrateTo(schema.ours());
        execute(written, WRITTEN);
    }

    private DatabaseAccess empty() throws SQLException {
        String name = "copy" + databases++;
        execute(server.access(), "CREATE DATABASE " + name);
        return new DatabaseAccess(server.url().replaceFirst("/[^/]*$", "/" + name), server.user(), server.password());
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static String content(DatabaseAccess access) throws SQLException {
        return text(access, "SELECT string_agg(activity::text, '|' ORDER BY id) FROM activity");
    }

    @Test
    void whatWasWrittenComesBackAndNumbersGoOn() throws Exception {
        Path file = folder.resolve("all.backup");
        new Backup(written).to(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        DatabaseAccess restored = empty();
        new Restore(restored).from(file);
        assertThat(content(restored)).isEqualTo(content(written)).contains("用例 7");
        assertThat(text(restored, "INSERT INTO activity (act, at) VALUES ('NEXT', now()) RETURNING id"))
                .isEqualTo("8");
    }

    @Test
    void everyTableButTheScriptsHistoryIsPartOfIt() throws Exception {
        execute(
                written,
                "CREATE TABLE \"of a later release\" (id bigint, doubled bigint GENERATED ALWAYS AS (id * 2))");
        Manifest manifest = new Backup(written).to(folder.resolve("all.backup"));
        String tables = text(
                written,
                "SELECT count(*) - 1 FROM information_schema.tables"
                        + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'");
        assertThat(manifest.parts()).hasSize(Integer.parseInt(tables));
        assertThat(manifest.parts())
                .filteredOn(part -> part.table().equals("of a later release"))
                .singleElement()
                .satisfies(part -> assertThat(part.columns()).containsExactly("id"));
    }

    @Test
    void foreignKeysAreThereAgainAfterwards() throws Exception {
        Path file = folder.resolve("all.backup");
        new Backup(written).to(file);
        DatabaseAccess restored = empty();
        new Restore(restored).from(file);
        String keys = "SELECT string_agg(conname, ',' ORDER BY conname) FROM pg_constraint WHERE contype = 'f'";
        assertThat(text(restored, keys)).isEqualTo(text(written, keys)).isNotEqualTo("null");
    }

    @Test
    void aFlippedByteIsRefusedWhereverItIs() throws Exception {
        Path file = folder.resolve("all.backup");
        new Backup(written).to(file);
        byte[] whole = Files.readAllBytes(file);
        DatabaseAccess target = empty();
        for (int i = 0; i < 12; i++) {
            byte[] flipped = whole.clone();
            int at = (int) ((long) (whole.length - 1) * i / 11);
            flipped[at] ^= 1;
            Path damaged = Files.write(folder.resolve("damaged"), flipped);
            assertThatThrownBy(() -> new Restore(target).from(damaged))
                    .as("byte %d of %d", at, whole.length)
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("damaged");
        }
        assertThat(new Schema(target).installed()).isEmpty();
    }

    @Test
    void dataThatAreThereAreNotOverwritten() throws Exception {
        Path file = folder.resolve("all.backup");
        new Backup(written).to(file);
        String before = content(written);
        assertThatThrownBy(() -> new Restore(written).from(file)).hasMessageContaining("holds data already");
        assertThatThrownBy(() -> new Backup(written).to(file)).hasMessageContaining("exists already");
        assertThat(content(written)).isEqualTo(before);
    }

    @Test
    void aNewerReleasesDataAreRefused() throws Exception {
        execute(
                written,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, true)");
        assertThatThrownBy(() -> Upgrade.of(written, folder, quiet()))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("the data are of a newer Winnow (tables 999");
    }

    @Test
    void olderDataAreBackedUpBeforeTheyAreChanged() throws Exception {
        DatabaseAccess older = empty();
        new Schema(older).migrateTo("010");
        execute(older, WRITTEN);
        Upgrade.of(older, folder, quiet());
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findAny().orElseThrow();
            assertThat(file.getFileName().toString()).startsWith("before-upgrade-from-010-");
            DatabaseAccess restored = empty();
            new Restore(restored).from(file);
            assertThat(content(restored)).isEqualTo(content(older));
            assertThat(new Schema(restored).installed()).contains("010");

            String before = content(older);
            Schema schema = new Schema(older);
            schema.migrateTo(schema.ours());
            assertThat(content(older)).isEqualTo(before);
            assertThat(schema.installed()).contains(schema.ours());
        }
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
