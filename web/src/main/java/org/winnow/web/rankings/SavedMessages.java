package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of saved rankings. */
@MessageBundle("saved")
public interface SavedMessages {
    @Message("Saved rankings")
    String title();

    @Message("Saved ranking of {when}")
    String one(String when);

    @Message("Nothing is saved yet. A saved ranking keeps its inputs and stays as it is, whatever changes later.")
    String none();

    @Message("Saved: {fig:number(count)}. Each keeps its inputs and stays as it is.")
    String answer(int count);

    @Message("Save the ranking as it stands")
    String save_title();

    @Message("Reason")
    String reason();

    @Message("Type why this ranking is worth keeping")
    String reason_needed();

    @Message("No use case is ranked yet, so there is nothing to save; add one first")
    String nothing_to_rank();

    @Message("Save")
    String save();

    @Message("When")
    String when();

    @Message("By")
    String by();

    @Message("Scorecard")
    String scorecard();

    @Message("Version {version}")
    String version(int version);

    @Message("Fingerprint")
    String fingerprint();

    @Message("Open file")
    String open_file();

    @Message("Nothing has moved since: all {fig:number(count)} stand where they stood.")
    String unmoved(int count);

    @Message(
            "Since then {fig:number(moved)} moved, {fig:number(entered)} entered and {fig:number(left)} left; {fig:number(unchanged)} stand where they stood.")
    String moved(int moved, int entered, int left, int unchanged);

    @Message("Moved")
    String moved_title();

    @Message("Entered")
    String entered_title();

    @Message("Left")
    String left_title();

    @Message("Use case")
    String use_case();

    @Message("Then")
    String then();

    @Message("Now")
    String now();

    @Message("Places")
    String places();

    @Message("{fig:number(count)} up")
    String up(int count);

    @Message("{fig:number(count)} down")
    String down(int count);

    @Message("Compare with now")
    String compare();
}
