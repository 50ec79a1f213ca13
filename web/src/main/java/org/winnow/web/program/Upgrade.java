package org.winnow.web.program;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** What stands between older data and this program: a refusal or a backup. */
final class Upgrade {
    private Upgrade() {}

    static void of(DatabaseAccess access, Path data, PrintStream out) {
        Schema schema = new Schema(access);
        Optional<String> installed = schema.installed();
        if (installed.isEmpty()) return;
        int order = Schema.compare(installed.get(), schema.ours());
        if (order > 0) {
            throw new StartProblem("the data are of a newer Winnow (tables " + installed.get() + ", this program knows "
                    + schema.ours() + "); start that release or a newer one");
        }
    }
}
