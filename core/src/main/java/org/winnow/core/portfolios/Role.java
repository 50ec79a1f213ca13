package org.winnow.core.portfolios;

/** What a member may do; each role may do all that the ones before it may. */
public enum Role {
    /** Sees everything, changes nothing. */
    VIEWER,
    /** Adds use cases, states facts, answers gates, imports, moves candidates to assessed. */
    CONTRIBUTOR,
    /** Also changes scorecards and terms, saves rankings, moves every stage. */
    DECIDER;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
