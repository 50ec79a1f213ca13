package org.winnow.core.usecases;

/** What came of describing a use case anew. */
public sealed interface Description {
    record Done(UseCase now) implements Description {}

    /** Somebody described it since it was read; nothing was written. {@code now}: what they made of it. */
    record ChangedMeanwhile(UseCase now) implements Description {}
}
