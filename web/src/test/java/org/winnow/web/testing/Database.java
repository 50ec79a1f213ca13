package org.winnow.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnow.web.program.EmbeddedPostgres;
import org.winnow.web.program.Folders;
import org.winnow.web.program.PostgresBinaries;

/** A real database of its own for a run of tests, the one the program starts for itself. */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path home;
    private @Nullable EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("winnow-test-");
            EmbeddedPostgres started = EmbeddedPostgres.start(home, sharedBinaries());
            database = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.url(),
                    "quarkus.datasource.username", started.user(),
                    "quarkus.datasource.password", started.password());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacking takes longer than starting, so runs share the executables. */
    public static PostgresBinaries sharedBinaries() throws IOException {
        String user = System.getProperty("user.name");
        Path shared = Path.of(System.getProperty("java.io.tmpdir"), "winnow-test-binaries-" + user);
        if (!Files.exists(shared)) Files.createDirectories(shared);
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        return PostgresBinaries.in(shared);
    }

    @Override
    public void stop() {
        try {
            if (database != null) database.close();
            if (home != null) Folders.delete(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
