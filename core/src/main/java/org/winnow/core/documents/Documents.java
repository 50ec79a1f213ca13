package org.winnow.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Keeps bytes once by their SHA-256, compressed, in parts; never holds more than a part in memory. */
@ApplicationScoped
public class Documents {
    private final DocumentTable table;
    private final Clock clock;

    Documents(DocumentTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Bytes that can be read from their beginning as often as needed. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** Keeps the bytes, unless they are kept already; answers their SHA-256 in hexadecimal digits. */
    @Transactional
    public String keep(Bytes bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long length;
            try (var stream = new DigestInputStream(bytes.open(), digest)) {
                length = stream.transferTo(OutputStream.nullOutputStream());
            }
            var sha256 = HexFormat.of().formatHex(digest.digest());
            if (table.add(sha256, length, clock.instant())) {
                write(sha256, bytes);
            }
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }

    private void write(String sha256, Bytes bytes) throws IOException {
        try (var stream = bytes.open();
                var compressed = new GZIPOutputStream(new PartsOutput(part -> table.addPart(sha256, part)))) {
            stream.transferTo(compressed);
        }
    }

    /** The bytes of a kept document; parts are fetched one after another while it is read. */
    public InputStream open(String sha256) throws IOException {
        int parts = table.parts(sha256);
        if (parts == 0) {
            throw new IllegalArgumentException("no document " + sha256);
        }
        return new GZIPInputStream(new PartsInput(parts, part -> table.part(sha256, part)));
    }
}
