package org.winnow.core.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the bytes of a file: what may be refused at once, and how its characters are written. */
final class Encodings {
    private static final int HEAD = 256;

    /** One of the two is there. */
    record Found(Optional<Refusal> refusal, Encoding encoding) {
        private static Found refused(Refusal refusal) {
            return new Found(Optional.of(refusal), Encoding.UTF_8);
        }
    }

    private Encodings() {}

    static Found look(Source source) throws IOException {
        try (var bytes = new BufferedInputStream(source.open(), 1 << 16)) {
            bytes.mark(HEAD);
            byte[] head = bytes.readNBytes(HEAD);
            bytes.reset();
            var kind = FileKind.of(head);
            if (kind.isPresent()) {
                return Found.refused(new Refusal.NotCsv(kind.get()));
            }
            return judge(head, count(bytes));
        }
    }

    private static ByteCensus count(BufferedInputStream bytes) throws IOException {
        var census = new ByteCensus();
        var piece = new byte[1 << 16];
        for (int read = bytes.read(piece); read >= 0 && census.bytes() <= Limits.BYTES; read = bytes.read(piece)) {
            for (int i = 0; i < read; i++) {
                census.take(piece[i] & 0xFF);
            }
        }
        return census;
    }

    private static Found judge(byte[] head, ByteCensus census) {
        if (census.bytes() > Limits.BYTES) {
            return Found.refused(new Refusal.TooManyBytes(Limits.BYTES));
        }
        var encoding = Stream.of(Encoding.values())
                .filter(candidate -> candidate.marks(head))
                .findFirst()
                .orElseGet(census::encoding);
        if (encoding.charset().name().startsWith("UTF-16")) {
            return encoding.mark().length > 0 || census.looksLikeUtf16()
                    ? new Found(Optional.empty(), encoding)
                    : Found.refused(new Refusal.NulByte(census.firstNul()));
        }
        if (census.firstNul() >= 0) {
            return Found.refused(new Refusal.NulByte(census.firstNul()));
        }
        return census.bytes() == encoding.mark().length
                ? Found.refused(new Refusal.Empty())
                : new Found(Optional.empty(), encoding);
    }
}
