package org.winnow.web.program;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What stands between older data and this program: a refusal or a backup. */
final class Upgrade {
    private Upgrade() {}

    /** Newer data are refused; older ones are backed up before the program's start brings them up to date. */
    static void of(DatabaseAccess access, Path data, PrintStream out) {
        Schema schema = new Schema(access);
        Optional<String> installed = schema.installed();
        if (installed.isEmpty()) return;
        int order = Schema.compare(installed.get(), schema.ours());
        if (order > 0) {
            throw new StartProblem("the data are of a newer Winnow (tables " + installed.get() + ", this program knows "
                    + schema.ours() + "); start that release or a newer one");
        }
        if (order < 0) backUp(access, data, installed.get(), out);
    }

    private static void backUp(DatabaseAccess access, Path data, String installed, PrintStream out) {
        String time = Instant.now().toString().replaceAll("[^0-9TZ]", "");
        Path file = data.resolve("before-upgrade-from-" + installed + "-" + time + ".backup");
        Folders.make(data);
        new Backup(access).to(file);
        out.println("Backup before the upgrade: " + file);
    }
}
