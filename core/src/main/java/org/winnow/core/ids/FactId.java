package org.winnow.core.ids;

/** Names a fact; what a later fact of the same subject and field replaces. */
public record FactId(long value) {}
