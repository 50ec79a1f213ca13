package org.winnow.web.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs an outside command to its end. */
final class Command {
    /**
     * For the database, read by its C library: memory that one statement frees is kept for the next one. Given back to the system and fetched
     * again with each statement, as it is from 128 KB on by default, it was half of the database's time in small reads.
     */
    private static final Map<String, String> MEMORY =
            Map.of("MALLOC_TRIM_THRESHOLD_", "4194304", "MALLOC_MMAP_THRESHOLD_", "4194304");

    record Result(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    private Command() {}

    static Result run(Path folder, List<String> words) {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(MEMORY);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException failure) {
            return new Result(127, String.valueOf(failure.getMessage()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        }
    }
}
