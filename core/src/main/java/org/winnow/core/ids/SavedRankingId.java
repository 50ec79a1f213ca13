package org.winnow.core.ids;

/** Names a saved ranking. */
public record SavedRankingId(long value) {}
