package org.winnow.web.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * The last 64 bytes of a backup file: the SHA-256 of all bytes before them, as hexadecimal text. They stand in the archive's comment,
 * so that the file stays an ordinary archive.
 */
final class Seal {
    static final String BLANK = "0".repeat(64);

    private Seal() {}

    static void put(Path file) throws IOException {
        String hash = hash(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - BLANK.length());
            open.write(hash.getBytes(StandardCharsets.US_ASCII));
            open.getFD().sync();
        }
    }

    static boolean holds(Path file) throws IOException {
        return Files.size(file) > BLANK.length() && hash(file).equals(last(file));
    }

    private static String last(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] seal = new byte[BLANK.length()];
            open.seek(open.length() - seal.length);
            open.readFully(seal);
            return new String(seal, StandardCharsets.ISO_8859_1);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        long left = Files.size(file) - BLANK.length();
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = Files.newInputStream(file)) {
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) break;
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return Hashes.hex(digest);
    }
}
