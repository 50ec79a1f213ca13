package org.winnow.scoring.additive;

/** Which way a measure is better. */
public enum Better {
    /** More is better: benefit, reach, fit. The bad end is the low end of the scale. */
    MORE,
    /** Less is better: cost, burden, risk. The bad end is the high end of the scale. */
    LESS
}
