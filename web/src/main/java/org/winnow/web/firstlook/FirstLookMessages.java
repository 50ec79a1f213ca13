package org.winnow.web.firstlook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first look. */
@MessageBundle("firstlook")
public interface FirstLookMessages {
    @Message("First look")
    String title();

    @Message("Portfolio")
    String portfolio();

    @Message("{fig:number(rated)} of {fig:number(candidates)} candidates are rated.")
    String progress(int rated, int candidates);

    @Message("Thirty seconds each: what you do not know may stay not known. Nobody else gets this one for ten minutes.")
    String why();

    @Message("Keys: 1 to 5 rate, 0 not known, and go on to the next row; arrows or j and k change it.")
    String keys();

    @Message("More from the imported file")
    String extras();

    @Message("Ratings")
    String ratings();

    @Message("Gates")
    String gates();

    @Message("not known")
    String not_known();

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    @Message("stated otherwise")
    String otherwise();

    @Message("Ground")
    String ground();

    @Message("Ground for {name}")
    String ground_of(String name);

    @Message("Note: what your ratings rest on")
    String note();

    @Message("Kept as the source of each rating")
    String note_hint();

    @Message("Save and next")
    String save_next();

    @Message("Skip")
    String skip();

    @Message("Open its page")
    String open_page();

    @Message("First look")
    String source();

    @Message(
            "Somebody stated one of these meanwhile. Nothing of yours was saved: what stands is shown beside it; save again to put yours in its place.")
    String clash();

    @Message("Stands now: {what}")
    String theirs(String what);

    @Message("{name}: passed and failed need a ground.")
    String ground_missing(String name);

    @Message("Nothing is saved yet")
    String problems();

    @Message("All {fig:number(count)} candidates are rated.")
    String done_all(int count);

    @Message("There is no candidate to look at.")
    String done_none();

    @Message("Others look at the last {fig:number(count)}. Come back in ten minutes.")
    String done_others(int count);

    @Message("See the ranking")
    String to_ranking();

    @Message("Add a use case")
    String add();

    @Message("Answer one for all open candidates at once")
    String gates_at_once();
}
