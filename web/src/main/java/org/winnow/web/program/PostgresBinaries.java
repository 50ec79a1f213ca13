package org.winnow.web.program;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's executables, unpacked once from the jar that carries them. */
public final class PostgresBinaries {
    private final Path parent;

    private PostgresBinaries(Path parent) {
        this.parent = parent;
    }

    public static PostgresBinaries in(Path parent) {
        return new PostgresBinaries(parent.toAbsolutePath().normalize());
    }

    /** The folder of the executables; its name tells one release from another. */
    Path unpacked() {
        Path target = parent.resolve("postgres-" + Archive.fingerprint());
        try {
            if (!Files.exists(target)) unpack(target);
        } catch (IOException failure) {
            throw DataFolder.problem(parent, failure);
        }
        return target;
    }

    /** A half unpacked folder never bears the final name; of two programs that unpack, one wins. */
    private void unpack(Path target) throws IOException {
        Path draft = Files.createTempDirectory(parent, "unpacking-");
        try (InputStream packed = Archive.open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, draft);
            }
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Folders.delete(draft);
            if (!Files.exists(target)) throw failure;
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path draft) throws IOException {
        Path path = draft.resolve(entry.getName()).normalize();
        if (!path.startsWith(draft)) throw new IOException("entry outside its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** The packed executables of this machine's kind. */
    private static final class Archive {
        static InputStream open() {
            InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name());
            if (packed == null) {
                throw new StartProblem("this build carries no database for this kind of machine (" + name()
                        + "); build on it or set WINNOW_DB_URL to a PostgreSQL server");
            }
            return packed;
        }

        static String fingerprint() {
            try (InputStream packed = open()) {
                return Hashes.sha256(packed).substring(0, 12);
            } catch (IOException failure) {
                throw new StartProblem("the packed database can't be read: " + failure.getMessage(), failure);
            }
        }

        private static String name() {
            String system =
                    System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
            String kind = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
            return "postgres-" + system + "-" + kind + ".txz";
        }
    }
}
