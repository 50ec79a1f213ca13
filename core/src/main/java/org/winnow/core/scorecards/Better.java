package org.winnow.core.scorecards;

/** Which way a measure is better. */
public enum Better {
    MORE,
    LESS
}
