package org.winnow.web.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The database process of one data folder: made, started, taken over, ended. */
final class PostgresServer {
    static final String USER = "winnow";

    private static final int TRIES = 5;
    private static final long LOG_LIMIT = 10_000_000;

    private final DataFolder folder;
    private final PostgresTools tools;
    private final Path data;
    private final Path log;

    PostgresServer(DataFolder folder, PostgresTools tools) {
        this.folder = folder;
        this.tools = tools;
        this.data = folder.resolve("data");
        this.log = folder.resolve("postgres.log");
    }

    /** Answers the port on which the database listens. */
    int start() {
        tools.refuseUnreachable();
        try {
            if (!Files.exists(data)) make();
            turnLog();
            Optional<Postmaster> alive = Postmaster.awaited(data, Duration.ofSeconds(60));
            return alive.isPresent() ? alive.get().port() : launch();
        } catch (IOException failure) {
            throw DataFolder.problem(folder.path(), failure);
        }
    }

    /** What an interrupted first start left is thrown away: the final name is given last. */
    private void make() throws IOException {
        Path draft = folder.resolve("data.new");
        Folders.delete(draft);
        Path password = passwordFile();
        Command.Result made = tools.run(
                "initdb",
                List.of(
                        "-D",
                        draft.toString(),
                        "-U",
                        USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
        Files.delete(password);
        if (!made.succeeded()) throw failed("made", made.output());
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path passwordFile() throws IOException {
        folder.password();
        Path copy = folder.resolve("password.init");
        Files.copy(
                folder.resolve("password"),
                copy,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        if (tools.user().isPresent()) tools.user().get().own(copy);
        return copy;
    }

    private void turnLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Another process may take the port meanwhile, and children of a killed database need a moment to go. */
    private int launch() throws IOException {
        String output = "";
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            int port = freePort();
            Command.Result started = tools.run("pg_ctl", startOptions(port));
            if (started.succeeded()) return port;
            output = started.output();
            if (output.contains("No space left") || lastLogLines().contains("No space left")) break;
            pause();
        }
        throw failed("started", output + "\n" + lastLogLines());
    }

    private List<String> startOptions(int port) {
        String settings = "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=''"
                + " -c fsync=on -c full_page_writes=on -c synchronous_commit=on -c log_min_messages=warning";
        return List.of("-D", data.toString(), "-w", "-t", "60", "-l", log.toString(), "-o", settings, "start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String lastLogLines() throws IOException {
        if (!Files.exists(log)) return "";
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private StartProblem failed(String what, String output) {
        if (output.contains("No space left")) {
            return new StartProblem("disk full: no space left for data folder " + folder.path());
        }
        String cause = Stream.of(output.split("\n", -1))
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .orElse(output.strip().replace('\n', ' '));
        return new StartProblem("the database could not be " + what + ": " + cause.strip() + " (see " + log + ")");
    }

    void stop() {
        tools.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
    }
}
