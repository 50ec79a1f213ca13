package org.winnow.scoring.additive;

/** What is known of one candidate on one criterion. */
public enum FactKind {
    /** A number is known: stated, or the mean of an estimate. */
    KNOWN,
    /** Nothing is known; stands at the bad end. */
    NOT_KNOWN,
    /** At most this number; counts where less is better, stands at the bad end where more is. */
    BOUND_AT_MOST,
    /** At least this number; counts where more is better, stands at the bad end where less is. */
    BOUND_AT_LEAST;

    /** Whether the number is the worst that may come, so that it may count as if it were known. */
    boolean isPessimistic(Better better) {
        return this == (better == Better.MORE ? BOUND_AT_LEAST : BOUND_AT_MOST);
    }
}
