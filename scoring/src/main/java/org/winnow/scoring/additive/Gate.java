package org.winnow.scoring.additive;

/** The state of all gates of a candidate together. No score outweighs a failed gate. */
public enum Gate {
    /** Every gate is passed; ranked. */
    PASSED,
    /** No gate is failed but at least one is not answered; ranked. */
    NOT_KNOWN,
    /** At least one gate is failed; not ranked. */
    FAILED
}
