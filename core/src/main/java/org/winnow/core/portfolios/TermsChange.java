package org.winnow.core.portfolios;

/** What came of a change of the terms. */
public sealed interface TermsChange {
    record Done(int version) implements TermsChange {}

    /** They say what is in force already; nothing was written. */
    record Same() implements TermsChange {}

    /** Other terms came into force since the person began; nothing was written. */
    record ChangedMeanwhile(TermsVersion now) implements TermsChange {}
}
