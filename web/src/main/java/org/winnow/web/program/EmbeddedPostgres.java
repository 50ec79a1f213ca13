package org.winnow.web.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The database that comes with the program: private, durable, kept in one folder. */
public final class EmbeddedPostgres implements AutoCloseable {
    private final DataFolder folder;
    private final PostgresServer server;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, PostgresServer server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /** Starts the database kept in the folder, made at first; takes over one that outlived its program. */
    public static EmbeddedPostgres start(Path home) {
        return start(home, PostgresBinaries.in(home));
    }

    /** The same, with the executables kept elsewhere. */
    public static EmbeddedPostgres start(Path home, PostgresBinaries binaries) {
        DataFolder folder = DataFolder.open(home);
        try {
            Optional<ToolUser> user = ToolUser.of(folder);
            folder.giveTo(user);
            PostgresServer server = new PostgresServer(folder, new PostgresTools(binaries.unpacked(), folder, user));
            return durable(new EmbeddedPostgres(folder, server, server.start()));
        } catch (RuntimeException problem) {
            folder.close();
            throw problem;
        }
    }

    /** One that is refused ends, or the next start would take it over and meet the same. */
    private static EmbeddedPostgres durable(EmbeddedPostgres started) {
        try {
            DurabilityCheck.of(started.access());
            return started;
        } catch (StartProblem refusal) {
            started.server.stop();
            throw refusal;
        }
    }

    /** The way into the folder's database while a program has it open. */
    static Optional<DatabaseAccess> running(Path home) {
        try {
            Optional<Postmaster> alive = Postmaster.awaited(home.resolve("data"), Duration.ofSeconds(60));
            if (alive.isEmpty()) return Optional.empty();
            String password = Files.readString(home.resolve("password")).strip();
            return Optional.of(new DatabaseAccess(url(alive.get().port()), PostgresServer.USER, password));
        } catch (IOException failure) {
            throw DataFolder.problem(home, failure);
        }
    }

    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return folder.password();
    }

    DatabaseAccess access() {
        return new DatabaseAccess(url(), user(), password());
    }

    /** Frees the folder and leaves the database running, as a killed program does. */
    void forgetLikeAKilledProgram() {
        folder.close();
    }

    /** Ends the database in good order, then frees the folder. */
    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            folder.close();
        }
    }
}
