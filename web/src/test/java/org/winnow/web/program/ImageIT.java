package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

/** The program as the image starts it: no privileges, an install folder it can't write, a PostgreSQL server by URL. */
@Tag("crash")
class ImageIT {
    private Path parent = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        parent = Files.createTempDirectory("winnow-test-");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() throws IOException {
        mode(parent, true);
        Folders.delete(parent);
    }

    @Test
    void isAsItShouldBeSeenFromOutside() throws Exception {
        Path program = parent.resolve("program");
        copy(ProgramProcess.BUILT, program);
        mode(program, false);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(parent.resolve("server"), Database.sharedBinaries())) {
            ProgramProcess started =
                    ProgramProcess.start(program, unprivileged(), parent.resolve("output"), settings(server));
            try {
                started.awaitAnswer(Duration.ofMinutes(3));
                Command.Result smoke = Command.run(
                        parent,
                        List.of(
                                "bash",
                                Path.of("../docker/smoke").toAbsolutePath().toString(),
                                started.address(),
                                started.management()));
                assertThat(smoke.succeeded())
                        .as(smoke.output() + started.output())
                        .isTrue();
                assertThat(started.end()).isIn(0, 143);
            } finally {
                started.kill();
            }
        }
    }

    private Map<String, String> settings(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.access().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE portfolio LOGIN PASSWORD 'of the test'");
            statement.execute("CREATE DATABASE portfolio OWNER portfolio");
        }
        Path secret = Files.writeString(parent.resolve("secret"), "of the test\n");
        return Map.of(
                "WINNOW_DB_URL", server.url().replaceFirst("/[^/]*$", "/portfolio"),
                "WINNOW_DB_USER", "portfolio",
                "WINNOW_DB_PASSWORD_FILE", secret.toString(),
                "WINNOW_DATA", parent.resolve("data").toString());
    }

    private static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--")
                : List.of();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList())
                Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }

    private static void mode(Path folder, boolean writable) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Set<PosixFilePermission> mode = new HashSet<>(PosixFilePermissions.fromString("r-xr-xr-x"));
                if (writable) mode.add(PosixFilePermission.OWNER_WRITE);
                Files.setPosixFilePermissions(each, mode);
            }
        }
    }
}
