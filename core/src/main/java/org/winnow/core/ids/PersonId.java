package org.winnow.core.ids;

/** Names a person of this installation. */
public record PersonId(long value) {}
