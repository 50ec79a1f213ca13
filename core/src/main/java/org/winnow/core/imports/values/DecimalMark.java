package org.winnow.core.imports.values;

/** The sign between ones and tenths. */
public enum DecimalMark {
    POINT,
    COMMA
}
