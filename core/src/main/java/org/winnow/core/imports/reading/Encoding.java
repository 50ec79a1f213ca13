package org.winnow.core.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** How the characters of a file are written as bytes. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16_LE(StandardCharsets.UTF_16LE, ""),
    UTF_16_LE_MARKED(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16_BE(StandardCharsets.UTF_16BE, ""),
    UTF_16_BE_MARKED(StandardCharsets.UTF_16BE, "feff"),
    WINDOWS_1252(Charset.forName("windows-1252"), ""),
    /** The superset of GBK and GB2312. */
    GB_18030(Charset.forName("GB18030"), "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    /** The byte order mark in front of the text; none where empty. */
    public byte[] mark() {
        return HexFormat.of().parseHex(mark);
    }

    boolean marks(byte[] head) {
        return !mark.isEmpty() && startsWith(head);
    }

    private boolean startsWith(byte[] head) {
        int length = mark().length;
        return head.length >= length && Arrays.equals(head, 0, length, mark(), 0, length);
    }

    /** The text of the source without the mark; bytes that mean nothing are read as U+FFFD. */
    Reader reader(InputStream bytes) throws IOException {
        bytes.mark(4);
        if (!startsWith(bytes.readNBytes(mark().length))) {
            bytes.reset();
        }
        return new InputStreamReader(bytes, charset);
    }
}
