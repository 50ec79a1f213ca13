package org.winnow.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an import would do to the ranking, and what the check does not show. */
@MessageBundle("outlooks")
interface OutlookMessages {
    @Message("{after} would be ranked, {before} are now; {failing} would fail a gate and not be ranked.")
    String ranked(String before, String after, String failing);

    @Message("The first {few} would stay the same.")
    String few_stay(String few);

    @Message("Among the first {few} would come: {names}.")
    String entering(String few, String names);

    @Message("No longer among the first {few} would be: {names}.")
    String leaving(String few, String names);

    @Message("What it would do to the ranking is not worked out for more than 20,000 new and changed rows.")
    String not_worked_out();

    @Message("The first {shown} of {all} rows are shown here; every row is checked.")
    String first_rows(String shown, String all);

    @Message("Show who is not in this file")
    String absent_title();

    @Message("Take all proposals of this column")
    String mend_all();
}
