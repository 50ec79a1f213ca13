package org.winnow.core.rankings.openfile;

/**
 * What makes a file bad.
 *
 * @param where in it
 * @param found what stands there
 * @param expected what may stand there
 * @param advice what to do
 */
public record Problem(Where where, String found, String expected, String advice) {

    /** A place in the document, or in the text where it is no document. */
    public sealed interface Where {}

    /** A JSON pointer of RFC 6901; empty for the whole document. */
    public record Pointer(String value) implements Where {}

    /** Line and column of the text, from 1. */
    public record Position(int line, int column) implements Where {}
}
