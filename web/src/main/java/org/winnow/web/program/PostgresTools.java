package org.winnow.web.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The database's own tools, run in the data folder under the database's user. */
record PostgresTools(Path binaries, DataFolder folder, Optional<ToolUser> user) {

    Command.Result run(String tool, List<String> options) {
        return as(Stream.concat(Stream.of(binaries.resolve("bin").resolve(tool).toString()), options.stream()));
    }

    /** The user may be barred by a folder above, as everybody is from /root. */
    void refuseUnreachable() {
        if (user.isEmpty()
                || as(Stream.of("test", "-w", folder.path().toString())).succeeded()) return;
        throw new StartProblem("data folder " + folder.path() + " can't be reached by user "
                + user.get().name() + ", who runs the database; name a folder that is not below a private one");
    }

    private Command.Result as(Stream<String> words) {
        List<String> prefix = user.map(ToolUser::prefix).orElse(List.of());
        return Command.run(Path.of("/"), Stream.concat(prefix.stream(), words).toList());
    }
}
