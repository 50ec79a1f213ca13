package org.winnow.web.program;

import java.io.PrintStream;

/** What the program can do, and what can be set. */
final class Help {
    private static final String VERBS = """
            Winnow picks the few generative-AI use cases worth funding out of many, and defends the choice.

              start            starts the program (also without any verb); Ctrl+C ends it
                --port N       port of the pages, 8080 unless named
                --data FOLDER  data folder
                --demo         loads the demo portfolio into an empty installation
              backup FILE      writes everything into one file, also while the program runs
              restore FILE     reads such a file into an empty data folder or an empty database
              recompute FILE   computes an open file again and prints the result; needs no database
                --write OUT    writes the whole file with its result
                --threads N    how many threads may work; the result is the same for every number
              version          says which version this is
              help             says this

            Settings, by environment variable:
            """;

    private Help() {}

    static void print(PrintStream out) {
        out.print(VERBS);
        for (Setting setting : Setting.values()) {
            String standard = setting.standard().isEmpty() ? "" : " [" + setting.standard() + "]";
            out.printf("  %-24s %s%s%n", setting.variable(), setting.meaning(), standard);
        }
    }
}
