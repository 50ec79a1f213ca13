package org.winnow.web.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** Writes all rows, as they are at one moment, into one file; the program may go on meanwhile. */
final class Backup {
    private final DatabaseAccess access;

    Backup(DatabaseAccess access) {
        this.access = access;
    }

    /** The file appears whole or not at all, readable by its owner only. */
    Manifest to(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new StartProblem("file " + target + " exists already; name another one");
        }
        Path draft = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest = write(draft);
            Seal.put(draft);
            Files.move(draft, target);
            return manifest;
        } catch (IOException | SQLException failure) {
            throw new StartProblem("backup " + target + " can't be written: " + failure.getMessage(), failure);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException left) {
            throw new StartProblem("unfinished backup " + draft + " can't be deleted", left);
        }
    }

    private Manifest write(Path draft) throws IOException, SQLException {
        String schema = new Schema(access)
                .installed()
                .orElseThrow(() -> new StartProblem("there are no data to back up in " + access.shown()));
        try (Connection connection = access.source().getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            zip.setComment(Seal.BLANK);
            Manifest manifest = write(schema, connection, zip);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest write(String schema, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        Catalog catalog = new Catalog(connection);
        List<Manifest.Part> parts = new ArrayList<>();
        for (Catalog.Table table : catalog.tables()) parts.add(write(table, connection, zip));
        return new Manifest(
                Manifest.FORMAT, Version.ours(), schema, Instant.now().toString(), parts, catalog.counters());
    }

    private static Manifest.Part write(Catalog.Table table, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        String file = "tables/" + table.name() + ".copy";
        MessageDigest digest = Hashes.sha256();
        zip.putNextEntry(new ZipEntry(file));
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + table.quoted() + " TO STDOUT", new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        return new Manifest.Part(table.name(), table.columns(), file, rows, Hashes.hex(digest));
    }

    /** Keeps the archive open whatever its writer does. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
