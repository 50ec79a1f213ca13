package org.winnow.core.ids;

/** Names one change of a use case's stage. */
public record StageMoveId(long value) {}
