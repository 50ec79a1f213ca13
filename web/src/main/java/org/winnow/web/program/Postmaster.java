package org.winnow.web.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running database process, as its own note beside the data tells. */
record Postmaster(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** The database that still runs on the data, once it is ready; empty if none does or it ends by itself. */
    static Optional<Postmaster> awaited(Path data, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<Postmaster> found = of(data);
            if (found.isEmpty() || found.get().ready()) return found;
            if (System.nanoTime() > end) {
                throw new StartProblem("a database left over from an earlier run (process "
                        + found.get().pid() + ") does not become ready; look into postgres.log beside " + data);
            }
            pause();
        }
    }

    /** A note may be stale and its process number taken by a stranger: the command line decides. */
    private static Optional<Postmaster> of(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        List<String> lines = Files.readAllLines(note);
        if (lines.isEmpty()) return Optional.empty();
        long pid = Long.parseLong(lines.get(PID).strip());
        boolean ours = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains(data.toString()))
                .isPresent();
        if (!ours) return Optional.empty();
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
        return Optional.of(new Postmaster(pid, port, ready));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
