package org.winnow.core.documents;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads parts one after another, each fetched when it is needed. */
final class PartsInput extends InputStream {
    private final int parts;
    private final IntFunction<byte[]> fetch;
    private byte[] part = {};
    private int at;
    private int next;

    PartsInput(int parts, IntFunction<byte[]> fetch) {
        this.parts = parts;
        this.fetch = fetch;
    }

    @Override
    public int read() {
        return more() ? part[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, from, some);
        at += some;
        return some;
    }

    private boolean more() {
        while (at == part.length && next < parts) {
            part = fetch.apply(next++);
            at = 0;
        }
        return at < part.length;
    }

    @Override
    public int available() {
        return part.length - at;
    }
}
