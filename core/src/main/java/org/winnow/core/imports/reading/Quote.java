package org.winnow.core.imports.reading;

/** What stands around a cell that holds a separator or a line break. */
public enum Quote {
    DOUBLE('"'),
    SINGLE('\''),
    /** Quotes are ordinary characters. */
    NONE('\0');

    private final char sign;

    Quote(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
