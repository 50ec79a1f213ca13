package org.winnow.web.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The unprivileged user under whom the database runs when root starts the program; PostgreSQL refuses root. */
record ToolUser(String name, String uid, String gid) {

    /** Nobody when we are not root; else whoever owns the data already, "postgres" where it exists, "nobody". */
    static Optional<ToolUser> of(DataFolder folder) {
        if (!"root".equals(System.getProperty("user.name"))) return Optional.empty();
        return Stream.of(ownerOf(folder.path()), "postgres", "nobody")
                .filter(name -> !name.equals("root"))
                .flatMap(name -> named(name).stream())
                .findFirst()
                .or(() -> {
                    throw new StartProblem("started as root, but there is no user \"postgres\" or \"nobody\" to run"
                            + " the database; make one or start as another user");
                });
    }

    private static String ownerOf(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException failure) {
            throw DataFolder.problem(path, failure);
        }
    }

    private static Optional<ToolUser> named(String name) {
        Optional<String> uid = id("-u", name);
        Optional<String> gid = id("-g", name);
        return uid.isPresent() && gid.isPresent()
                ? Optional.of(new ToolUser(name, uid.get(), gid.get()))
                : Optional.empty();
    }

    private static Optional<String> id(String flag, String name) {
        Command.Result result = Command.run(Path.of("/"), List.of("id", flag, name));
        return result.succeeded() ? Optional.of(result.output().strip()) : Optional.empty();
    }

    void own(Path path) throws IOException {
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
    }

    /** What stands before a command so that it runs as this user and can't become another. */
    List<String> prefix() {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs", "--");
    }
}
