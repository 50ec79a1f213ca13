package org.winnow.core.ids;

/** Names an act in the trail. */
public record ActivityId(long value) {}
