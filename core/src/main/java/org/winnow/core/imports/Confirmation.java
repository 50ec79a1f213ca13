package org.winnow.core.imports;

import java.util.Optional;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;

/** What came of confirming an import. */
public sealed interface Confirmation {
    record Done() implements Confirmation {}

    /** A job does it. */
    record Started(JobId job) implements Confirmation {}

    /** Somebody was quicker, or it was undone, or it is too old. */
    record NotStaged(ImportState state, Optional<PersonId> by) implements Confirmation {}

    /** Something else would happen than what the person saw. */
    record ChangedMeanwhile() implements Confirmation {}

    /** It must be said first how some columns are written. */
    record QuestionsOpen() implements Confirmation {}

    /** Everything in the file stands already. */
    record NothingToDo() implements Confirmation {}
}
