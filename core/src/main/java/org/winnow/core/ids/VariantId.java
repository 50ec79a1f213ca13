package org.winnow.core.ids;

/** Names a variant of a use case. */
public record VariantId(long value) {}
