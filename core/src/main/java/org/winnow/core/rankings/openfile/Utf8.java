package org.winnow.core.rankings.openfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.winnow.core.rankings.openfile.Problem.Position;

/** Bytes as characters, refusing what is not UTF-8 and what could not be written as UTF-8 again. */
final class Utf8 {
    private Utf8() {}

    static String text(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            var octet = String.format("byte %02x, which is not UTF-8 here", bytes[in.position()]);
            throw JsonText.bad(position(text, text.length()), octet);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Half a surrogate pair can be escaped in JSON, but is no character and has no canonical form. */
    static void requireWholeCharacters(String text) {
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
            char unit = escaped(text, at);
            boolean pair = Character.isHighSurrogate(unit) && Character.isLowSurrogate(escaped(text, at + 6));
            if (Character.isSurrogate(unit) && !pair) {
                throw JsonText.bad(position(text, at), "half a character, " + text.substring(at, at + 6));
            }
            at += pair ? 12 : 2;
        }
    }

    private static char escaped(String text, int at) {
        return text.startsWith("\\u", at) ? (char) Integer.parseInt(text, at + 2, at + 6, 16) : 0;
    }

    private static Position position(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            boolean lone = text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
            boolean ends = lone || text.charAt(at) == '\n';
            if (ends) {
                line++;
                start = at + 1;
            }
        }
        return new Position(line, offset - start + 1);
    }
}
