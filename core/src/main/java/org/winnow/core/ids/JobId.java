package org.winnow.core.ids;

/** Names a job. */
public record JobId(long value) {}
