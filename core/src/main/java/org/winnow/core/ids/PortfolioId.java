package org.winnow.core.ids;

/** Names a portfolio of this installation. */
public record PortfolioId(long value) {}
