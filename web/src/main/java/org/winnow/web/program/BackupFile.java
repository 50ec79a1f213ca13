package org.winnow.web.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup file that was found whole. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Refuses a file of which a single byte differs from what was written. */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new StartProblem("there is no file " + file);
        if (!Seal.holds(file)) {
            throw new StartProblem("file " + file + " is no backup, or it was damaged; nothing was restored");
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            BackupFile backup = new BackupFile(zip, manifest(zip));
            if (!backup.manifest.format().equals(Manifest.FORMAT)) {
                throw new StartProblem("file " + file + " has format " + backup.manifest.format()
                        + ", this program reads " + Manifest.FORMAT);
            }
            for (Manifest.Part part : backup.manifest.parts()) backup.check(part, file);
            return backup;
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (InputStream content = content(zip, Manifest.NAME)) {
            return new ObjectMapper().readValue(content, Manifest.class);
        }
    }

    private void check(Manifest.Part part, Path file) throws IOException {
        try (InputStream content = open(part)) {
            if (!Hashes.sha256(content).equals(part.sha256())) {
                throw new StartProblem(
                        "part " + part.file() + " of file " + file + " is damaged; nothing was restored");
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Manifest.Part part) throws IOException {
        return content(zip, part.file());
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new StartProblem("the backup lacks its part " + name + "; nothing was restored");
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
