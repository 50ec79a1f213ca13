package org.winnow.scoring.additive;

/** What a value function does with a measure outside its scale 0 to 100, better {@link Better#MORE}. */
public enum Outside {
    /** Takes the value of the nearer end: 120 has the value 1, −20 has 0. */
    CLIP,
    /** Goes on along the last segment: 120 has the value 1.2, −20 has −0.2. Not known and bounds have no meaning then. */
    EXTRAPOLATE
}
