package org.winnow.web.program;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The program as a command: a verb, its options, an exit code. */
@QuarkusMain
public final class Program {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Program() {}

    public static void main(String... words) {
        int code = run(List.of(words), System.getenv(), System.out, System.err);
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) System.exit(code);
    }

    static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
        String verb = words.isEmpty() || words.get(0).startsWith("--") ? "start" : words.get(0);
        List<String> rest = words.isEmpty() || !verb.equals(words.get(0)) ? words : words.subList(1, words.size());
        try {
            return perform(verb, rest, environment, out, err);
        } catch (Misuse misuse) {
            err.println("winnow: " + misuse.getMessage() + "; \"help\" lists what there is");
            return MISUSED;
        } catch (StartProblem problem) {
            err.println("winnow: " + problem.getMessage());
            return FAILED;
        }
    }

    private static int perform(
            String verb, List<String> rest, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (rest.contains("--help") || verb.equals("help")) {
            Help.print(out);
            return DONE;
        }
        switch (verb) {
            case "start" -> {
                return new Start(Options.of(rest, 0, Settings.of(environment)), out).run();
            }
            case "recompute" -> {
                return new Recompute(RecomputeOptions.of(rest), out, err).run();
            }
            case "backup" -> backUp(Options.of(rest, 1, Settings.of(environment)), out);
            case "restore" -> restore(Options.of(rest, 1, Settings.of(environment)), out);
            case "version" -> out.println("Winnow " + Version.ours());
            default -> throw new Misuse("there is no verb \"" + verb + "\"");
        }
        return DONE;
    }

    private static void backUp(Options options, PrintStream out) {
        try (OpenDatabase database = OpenDatabase.alsoRunning(options.settings())) {
            Manifest manifest = new Backup(database.access()).to(options.file());
            out.println("Backup written: " + options.file() + ", " + summary(manifest));
        }
    }

    private static void restore(Options options, PrintStream out) {
        try (OpenDatabase database = OpenDatabase.of(options.settings())) {
            Manifest manifest = new Restore(database.access()).from(options.file());
            out.println("Restored: " + options.file() + " of " + manifest.made() + ", " + summary(manifest));
        }
    }

    private static String summary(Manifest manifest) {
        long rows = manifest.parts().stream().mapToLong(Manifest.Part::rows).sum();
        return manifest.parts().size() + " tables, " + rows + " rows";
    }

    /** A command line that can't be understood. */
    static final class Misuse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misuse(String line) {
            super(line);
        }
    }
}
