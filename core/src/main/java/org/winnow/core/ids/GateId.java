package org.winnow.core.ids;

/** Names a gate of a portfolio. */
public record GateId(long value) {}
