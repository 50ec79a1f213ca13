package org.winnow.core.imports;

/** What came of undoing an import. */
public enum Undoing {
    DONE,
    /** It is not confirmed, or undone already. */
    NOT_CONFIRMED,
    /** Somebody acted on what it touched; undoing would take their work away. */
    ACTED_ON_SINCE
}
