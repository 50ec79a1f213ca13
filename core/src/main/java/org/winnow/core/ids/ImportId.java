package org.winnow.core.ids;

/** An import of a file into a portfolio. */
public record ImportId(long value) {}
