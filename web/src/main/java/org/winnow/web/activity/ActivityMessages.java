package org.winnow.web.activity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the trail. */
@MessageBundle("activity")
public interface ActivityMessages {
    @Message("Activity")
    String title();

    @Message("The last to act was {name}, on {time}.")
    String answer(String name, String time);

    @Message("What was done up to {time}.")
    String answer_older(String time);

    @Message("Nothing has been done here yet.")
    String answer_none();

    @Message("Nothing matches this filter: show all to see the rest.")
    String answer_none_match();

    @Message("Every act on this portfolio is kept, newest first, with who did it and why.")
    String why();

    @Message("Who")
    String person();

    @Message("Anybody")
    String anybody();

    @Message("Act")
    String act();

    @Message("Anything")
    String anything();

    @Message("Use case")
    String use_case();

    @Message("Show")
    String show();

    @Message("Show all")
    String show_all();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("Older")
    String older();

    @Message("Newest")
    String newest();

    @Message("and {fig:number(count)} more")
    String others(long count);

    @Message("Winnow")
    String program();

    @Message(", ")
    String comma();

    @Message("candidate")
    String candidate();

    @Message("assessed")
    String assessed();

    @Message("shortlisted")
    String shortlisted();

    @Message("approved")
    String approved();

    @Message("in delivery")
    String in_delivery();

    @Message("live")
    String live();

    @Message("retired")
    String retired();

    @Message("parked")
    String parked();

    @Message("rejected")
    String rejected();

    @Message("viewer")
    String viewer();

    @Message("contributor")
    String contributor();

    @Message("decider")
    String decider();

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    @Message("not known")
    String not_known();

    @Message("withdrawn")
    String withdrawn();
}
