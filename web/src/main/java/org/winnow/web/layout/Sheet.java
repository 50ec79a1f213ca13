package org.winnow.web.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A page as it is sent, with a hole wherever the token of forms belongs: the same for whoever is shown the same. */
final class Sheet {
    private final List<byte[]> pieces;
    private final int size;

    private Sheet(List<byte[]> pieces) {
        this.pieces = pieces;
        this.size = pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** @param hole what stands in the page where the token belongs, and nowhere else */
    static Sheet of(String page, String hole) {
        var between = Pattern.compile(hole, Pattern.LITERAL).split(page, -1);
        return new Sheet(
                Arrays.stream(between).map(text -> text.getBytes(UTF_8)).toList());
    }

    byte[] with(String token) {
        var filling = token.getBytes(UTF_8);
        var page = ByteBuffer.allocate(size + filling.length * (pieces.size() - 1));
        page.put(pieces.get(0));
        pieces.stream().skip(1).forEach(piece -> page.put(filling).put(piece));
        return page.array();
    }

    /** In bytes. */
    int size() {
        return size;
    }
}
