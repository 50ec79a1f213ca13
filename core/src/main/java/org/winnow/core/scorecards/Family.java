package org.winnow.core.scorecards;

/** The three dimensions a criterion belongs to. */
public enum Family {
    VALUE,
    COST,
    RISK
}
