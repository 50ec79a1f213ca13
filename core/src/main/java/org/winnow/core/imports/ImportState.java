package org.winnow.core.imports;

/** How far an import is. */
public enum ImportState {
    STAGED,
    /** A job writes it. */
    CONFIRMING,
    CONFIRMED,
    UNDONE,
    /** Left so long that it must be uploaded again. */
    STALE
}
