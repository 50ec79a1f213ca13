package org.winnow.core.imports.reading;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes a text on without the spaces that stand between a separator and a quote: {@code 1, "a, b" ,2} becomes {@code 1,"a, b",2}. Else the
 * quote would be taken for a character of the cell, and the separator inside it for the cell's end. Spaces inside quotes, and around cells
 * that are not quoted, stay.
 */
final class Unspaced extends Reader {
    private enum At {
        CELL_BEGIN,
        IN_CELL,
        IN_QUOTES,
        BEHIND_QUOTE
    }

    private final Reader text;
    private final char separator;
    private final char quote;
    private final char[] piece = new char[1 << 13];
    private final StringBuilder ready = new StringBuilder();
    private int given;
    private int spaces;
    private At at = At.CELL_BEGIN;

    private Unspaced(Reader text, char separator, char quote) {
        this.text = text;
        this.separator = separator;
        this.quote = quote;
    }

    static Reader of(Reader text, Dialect dialect) {
        return dialect.quote() == Quote.NONE
                ? text
                : new Unspaced(text, dialect.separator().sign(), dialect.quote().sign());
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        while (given == ready.length()) {
            ready.setLength(0);
            given = 0;
            int read = text.read(piece, 0, piece.length);
            if (read < 0) {
                passSpaces();
                break;
            }
            for (int i = 0; i < read; i++) {
                take(piece[i]);
            }
        }
        int count = Math.min(most, ready.length() - given);
        ready.getChars(given, given + count, to, from);
        given += count;
        return count == 0 ? -1 : count;
    }

    private void take(char sign) {
        if (at == At.IN_QUOTES) {
            ready.append(sign);
            at = sign == quote ? At.BEHIND_QUOTE : At.IN_QUOTES;
        } else if (sign == ' ' && at != At.IN_CELL) {
            spaces++;
        } else if (sign == quote && (at == At.CELL_BEGIN || (at == At.BEHIND_QUOTE && spaces == 0))) {
            spaces = 0;
            ready.append(sign);
            at = At.IN_QUOTES;
        } else {
            takeOutside(sign);
        }
    }

    private void takeOutside(char sign) {
        boolean end = sign == separator || sign == '\n' || sign == '\r';
        if (end && at == At.BEHIND_QUOTE) {
            spaces = 0;
        }
        passSpaces();
        ready.append(sign);
        at = end ? At.CELL_BEGIN : At.IN_CELL;
    }

    private void passSpaces() {
        for (; spaces > 0; spaces--) {
            ready.append(' ');
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
