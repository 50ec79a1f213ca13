package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said after use cases were put on the shortlist, or taken back from it. */
@MessageBundle("shortlist")
interface ShortlistMessages {
    @Message("{count} shortlisted.")
    String shortlisted(int count);

    @Message("{count} fail a gate and stay where they are.")
    String gate_failed(int count);

    @Message("{count} stood there already.")
    String already_there(int count);

    @Message("{count} stay where they are for another reason.")
    String stay(int count);

    @Message("Choose at least one use case and type the reason: nothing was moved.")
    String nothing_chosen();

    @Message("Taken back: {count} are where they were.")
    String taken_back(int count);

    @Message("{count} were moved again since and stay where they are.")
    String moved_since(int count);
}
