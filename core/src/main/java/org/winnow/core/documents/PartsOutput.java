package org.winnow.core.documents;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Hands what is written on in parts of at most 1 MB. */
final class PartsOutput extends OutputStream {
    static final int PART = 1 << 20;

    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final Consumer<byte[]> taker;

    PartsOutput(Consumer<byte[]> taker) {
        this.taker = taker;
    }

    @Override
    public void write(int octet) {
        part.write(octet);
        handOn(PART);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            int fits = Math.min(length - done, PART - part.size());
            part.write(bytes, from + done, fits);
            done += fits;
            handOn(PART);
        }
    }

    private void handOn(int atLeast) {
        if (part.size() >= atLeast) {
            taker.accept(part.toByteArray());
            part.reset();
        }
    }

    @Override
    public void close() {
        handOn(1);
    }
}
