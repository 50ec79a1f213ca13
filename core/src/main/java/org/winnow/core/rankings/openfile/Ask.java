package org.winnow.core.rankings.openfile;

/** What a document asks to be computed. */
enum Ask {
    RANKING,
    ROBUSTNESS,
    CONFIDENCE,
    SECOND_OPINION,
    SENSITIVITY
}
