package org.winnow.web.program;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What stands behind {@code recompute}: the file, where to write it with its result, how many threads may work. */
record RecomputeOptions(Path file, Optional<Path> write, int threads) {
    private static final int MOST_THREADS = 1_024;

    static RecomputeOptions of(List<String> words) {
        Optional<Path> file = Optional.empty();
        Optional<Path> write = Optional.empty();
        int threads = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--write" -> write = Optional.of(path(Options.after(words, i++)));
                case "--threads" -> threads = threads(Options.after(words, i++));
                default -> {
                    if (word.startsWith("--") || file.isPresent()) {
                        throw new Program.Misuse("\"" + word + "\" is not understood here");
                    }
                    file = Optional.of(path(word));
                }
            }
        }
        return new RecomputeOptions(file.orElseThrow(() -> new Program.Misuse("a file must be named")), write, threads);
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException noPath) {
            throw new Program.Misuse("\"" + word + "\" can't be the name of a file");
        }
    }

    private static int threads(String word) {
        try {
            int threads = Integer.parseInt(word);
            if (threads >= 1 && threads <= MOST_THREADS) return threads;
        } catch (NumberFormatException noNumber) {
            // Said below, like a number out of range.
        }
        throw new Program.Misuse(
                "\"--threads\" is \"" + word + "\", it must be a whole number from 1 to " + MOST_THREADS);
    }
}
