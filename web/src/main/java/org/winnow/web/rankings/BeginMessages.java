package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a portfolio without a use case. */
@MessageBundle("begin")
public interface BeginMessages {
    @Message("No use case yet. Bring your list, look around in the sample, or write the first by hand.")
    String answer();

    @Message(
            "No use case yet. Contributors of this portfolio bring them; they are ranked here as soon as there are two.")
    String answer_viewer();

    @Message("Ranking starts with two use cases. Whatever you do not know may stay not known; it never counts as 0.")
    String why();

    @Message("Import a CSV")
    String bring();

    @Message(
            "Any column names, comma or semicolon, UTF-8 or Windows-1252. You see what would happen before anything is saved.")
    String bring_text();

    @Message("5 to 20 minutes; undone as a whole")
    String bring_takes();

    @Message("Load the sample")
    String sample();

    @Message("The made-up Nordhaven Group: four units, 412 use cases. All figures are invented.")
    String sample_text();

    @Message("under a minute; a portfolio of its own, archived in one step")
    String sample_takes();

    @Message("Add one by hand")
    String hand();

    @Message("A title is enough to begin. Estimates, gates and an owner can follow; the list shows what is missing.")
    String hand_text();

    @Message("1 minute, 15 with estimates")
    String hand_takes();

    @Message("Takes")
    String takes();
}
