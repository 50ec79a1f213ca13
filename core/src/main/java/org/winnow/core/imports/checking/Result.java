package org.winnow.core.imports.checking;

/** What becomes of a row. */
public enum Result {
    NEW,
    CHANGED,
    UNCHANGED,
    REJECTED,
    /** Looks like a use case that is there already; left out until somebody says whether it is. */
    DUPLICATE
}
