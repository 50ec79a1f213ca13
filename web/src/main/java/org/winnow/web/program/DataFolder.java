package org.winnow.web.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that holds everything of an installation, open to its owner only and to one program at a time. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "winnow.lock";
    private static final List<String> REFUSED = List.of("Read-only", "not permitted");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path home) {
        Path path = home.toAbsolutePath().normalize();
        try {
            refuseForeign(path);
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lockOrRefuse(path, lock);
            return new DataFolder(path, lock);
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }

    /** Making a folder private is no harm to a folder of ours, but would be to any other. */
    private static void refuseForeign(Path path) throws IOException {
        if (!Files.exists(path) || Files.exists(path.resolve(LOCK))) return;
        if (!Files.isDirectory(path)) {
            throw new StartProblem("data folder " + path + " is a file; name a folder");
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new StartProblem(
                        "data folder " + path + " holds other files and no Winnow data; name an empty or a new folder");
            }
        }
    }

    private static void lockOrRefuse(Path path, FileChannel lock) throws IOException {
        boolean locked;
        try {
            locked = lock.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            locked = false;
        }
        if (!locked) {
            lock.close();
            throw new StartProblem(
                    "data folder " + path + " is in use by another Winnow; stop that one or name another folder");
        }
    }

    static StartProblem problem(Path path, IOException failure) {
        String reason = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException || REFUSED.stream().anyMatch(reason::contains)) {
            return new StartProblem(
                    "data folder " + path + " can't be written by user " + System.getProperty("user.name"), failure);
        }
        if (reason.contains("No space left")) {
            return new StartProblem("disk full: no space left for data folder " + path, failure);
        }
        return new StartProblem("data folder " + path + " can't be used: " + reason, failure);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    /** Lets the database's own user in; the executables and the lock stay ours. */
    void giveTo(Optional<ToolUser> user) {
        if (user.isEmpty()) return;
        try {
            user.get().own(path);
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }

    /** The database's password, made at first use, readable by its owner only. */
    String password() {
        Path file = path.resolve("password");
        try {
            if (!Files.exists(file)) writePassword(file);
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }

    private void writePassword(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Path draft = path.resolve("password.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        Files.move(draft, file);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw problem(path, failure);
        }
    }
}
