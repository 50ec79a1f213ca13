package org.winnow.core.ids;

/** Names a use case. */
public record UseCaseId(long value) {}
