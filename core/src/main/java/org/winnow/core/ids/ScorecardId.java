package org.winnow.core.ids;

/** Names one version of a portfolio's scorecard. */
public record ScorecardId(long value) {}
