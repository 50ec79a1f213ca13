package org.winnow.core.rankings.openfile;

/**
 * A place where the recorded result is not the computed one.
 *
 * @param pointer of RFC 6901, in the document
 * @param recorded in canonical form, or "nothing"
 * @param computed likewise
 */
public record Deviation(String pointer, String recorded, String computed) {}
