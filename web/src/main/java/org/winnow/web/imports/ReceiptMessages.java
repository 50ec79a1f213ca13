package org.winnow.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an import that is being written, is confirmed or undone. */
@MessageBundle("receipts")
interface ReceiptMessages {
    @Message("Receipt · {file}")
    String receipt_title(String file);

    @Message("{fresh} use cases are new, {changed} changed, {rejected} rows were left out.")
    String receipt_answer(String fresh, String changed, String rejected);

    @Message("This import was undone. Importing the same file again brings everything back.")
    String receipt_undone();

    @Message("Confirmed by {who} on {when}. Every cell of the file is accounted for.")
    String receipt_why(String who, String when);

    @Message("Undo this import")
    String undo();

    @Message("Possible as long as nobody acted on what it touched.")
    String undo_why();

    @Message("See the portfolio")
    String to_portfolio();

    @Message("Being written · {file}")
    String progress_title(String file);

    @Message("{done} of {total} rows are written. Closing this page stops nothing.")
    String progress_answer(String done, String total);

    @Message("About {seconds} seconds left.")
    String progress_left(String seconds);

    @Message("The import is there as a whole or not at all.")
    String progress_why();

    @Message("Look again")
    String refresh();
}
