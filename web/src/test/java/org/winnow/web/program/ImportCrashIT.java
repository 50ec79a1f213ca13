package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program dies in the middle of a large import; afterwards all of it is there or nothing, and the page says which. */
@Tag("crash")
class ImportCrashIT {
    private static final int ROWS = 4_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void anImportThatIsKilledInTheMiddleIsThereAsAWholeOrNotAtAll() throws Exception {
        Path parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = parent.resolve("data");
        Map<String, String> settings = Map.of("WINNOW_DATA", home.toString());
        ProgramProcess program =
                ProgramProcess.startDemo(parent.resolve("output"), settings).awaitAnswer(LONGEST);
        var visitor = ProgramVisitor.signedIn(program);
        long before = number(home, "SELECT count(*) FROM use_case");
        String at = LargeImport.upload(visitor, program, ROWS);
        LargeImport.confirm(visitor, program, at);
        awaitFirstRows(home);
        long database = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(5))
                .orElseThrow()
                .pid();
        program.kill();
        ProcessHandle.of(database).orElseThrow().destroyForcibly();

        program = ProgramProcess.startDemo(parent.resolve("output"), settings).awaitAnswer(LONGEST);
        long after = number(home, "SELECT count(*) FROM use_case");
        assertThat(after).isIn(before, before + ROWS);
        String page = visitor.page(program, at);
        boolean whole =
                number(home, "SELECT count(*) FROM import WHERE state = 'CONFIRMED' AND rows_new = " + ROWS) == 1;
        assertThat(page).contains(whole ? "4,000 use cases are new" : "The import is there as a whole or not at all.");
        LargeImport.awaitReceipt(visitor, program, at, ROWS);
        assertThat(number(home, "SELECT count(*) FROM use_case")).isEqualTo(before + ROWS);
        program.end();
        Folders.delete(parent);
    }

    private static void awaitFirstRows(Path home) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (number(home, "SELECT coalesce(max(done), 0) FROM job WHERE kind = 'import'") == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static long number(Path home, String sql) throws SQLException {
        try (var connection =
                        EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
