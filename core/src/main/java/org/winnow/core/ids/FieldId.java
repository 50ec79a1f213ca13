package org.winnow.core.ids;

/** Names a field of a portfolio. */
public record FieldId(long value) {}
