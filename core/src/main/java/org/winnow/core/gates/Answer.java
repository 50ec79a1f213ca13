package org.winnow.core.gates;

/** What a gate was answered. Withdrawn: nothing is answered any more. */
public enum Answer {
    PASSED,
    FAILED,
    NOT_KNOWN,
    WITHDRAWN
}
