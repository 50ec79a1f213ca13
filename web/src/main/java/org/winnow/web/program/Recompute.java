package org.winnow.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.rankings.openfile.Computed;
import org.winnow.core.rankings.openfile.RankingFile;
import org.winnow.core.rankings.openfile.RankingFile.Reading;

/**
 * Computes an open file again, without server and database. The result alone goes to standard output, as bytes: a console's character
 * set must not touch it.
 */
final class Recompute {
    static final int EQUAL = 0;
    static final int DIFFERS = 1;
    static final int BAD = 2;

    /** A mistake of the program must never look like a result that differs. */
    static final int FAULT = 3;

    private static final long LARGEST = 500_000_000;
    private static final int MOST_LINES = 1_000;

    private final RecomputeOptions options;
    private final PrintStream out;
    private final PrintStream err;

    Recompute(RecomputeOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = new PrintStream(err, true, UTF_8);
    }

    int run() {
        try {
            Path file = options.file();
            if (Files.size(file) > LARGEST) {
                return refuse(file + " holds more than " + LARGEST + " bytes; that is no document of this format");
            }
            Reading reading = RankingFile.read(Files.readAllBytes(file));
            if (reading instanceof Reading.Bad bad) {
                return refuse(file + ": " + RecomputeLines.of(bad.problem()));
            }
            return compute(((Reading.Good) reading).file());
        } catch (NoSuchFileException missing) {
            return refuse("there is no file " + missing.getFile());
        } catch (IOException failure) {
            return refuse(options.file() + " can't be read: " + failure.getMessage());
        } catch (RuntimeException fault) {
            refuse(options.file() + " could not be computed, by a mistake of the program:");
            fault.printStackTrace(err);
            return FAULT;
        }
    }

    private int refuse(String line) {
        err.println("winnow: " + line);
        return BAD;
    }

    private int compute(RankingFile file) {
        err.println("winnow: computing " + file.summary());
        long begin = System.nanoTime();
        Computed computed = file.compute(options.threads());
        err.println(String.format(Locale.ROOT, "winnow: seconds %.3f", (System.nanoTime() - begin) / 1e9));
        Optional<String> unwritten = options.write().flatMap(target -> write(computed, target));
        if (unwritten.isPresent()) {
            return refuse(unwritten.get());
        }
        out.writeBytes(computed.result().getBytes(UTF_8));
        out.flush();
        return compare(computed);
    }

    /** Why it could not be written. */
    private static Optional<String> write(Computed computed, Path target) {
        try {
            Files.write(target, computed.document().getBytes(UTF_8));
            return Optional.empty();
        } catch (NoSuchFileException missing) {
            return Optional.of(target + " can't be written: there is no folder for it");
        } catch (IOException failure) {
            return Optional.of(target + " can't be written: " + failure.getMessage());
        }
    }

    private int compare(Computed computed) {
        int differences = computed.deviations().size();
        if (differences == 0) {
            err.println(computed.recorded() ? "winnow: equal to the recorded result" : "winnow: no result recorded");
            return EQUAL;
        }
        err.println("winnow: differs from the recorded result at " + differences + " place(s)");
        computed.deviations().stream().limit(MOST_LINES).map(RecomputeLines::of).forEach(err::println);
        if (differences > MOST_LINES) {
            err.println("and " + (differences - MOST_LINES) + " more");
        }
        return DIFFERS;
    }
}
