package org.winnow.core.imports.checking;

/** What becomes of a cell. Where a column feeds two targets, the later one in this order counts. */
public enum Fate {
    /** It says nothing. */
    NOTHING,
    /** Kept beside the use case, as it stands in the file. */
    EXTRA,
    /** Said before, or it stands already. */
    UNCHANGED,
    STATED,
    /** Not taken, and listed with the reason. */
    PROBLEM;

    Fate or(Fate other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
