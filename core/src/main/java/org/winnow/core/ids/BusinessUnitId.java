package org.winnow.core.ids;

/** Names a business unit of a portfolio. */
public record BusinessUnitId(long value) {}
