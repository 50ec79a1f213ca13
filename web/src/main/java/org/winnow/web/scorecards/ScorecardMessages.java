package org.winnow.web.scorecards;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the scorecard's pages. */
@MessageBundle("scorecards")
public interface ScorecardMessages {
    @Message("Scorecard")
    String title();

    @Message("Scorecard, version {version}")
    String title_version(int version);

    @Message("Portfolio")
    String portfolio();

    @Message("Value")
    String value();

    @Message("Cost")
    String cost();

    @Message("Risk")
    String risk();

    @Message("{split}; the heaviest single criterion is {heaviest}, with {share}% of the whole.")
    String answer(String split, String heaviest, String share);

    @Message("{family} counts {share}%")
    String answer_part(String family, String share);

    @Message("Version {version}, “{name}”, is in force since {date}, by {by}.")
    String why_in_force(int version, String name, String date, String by);

    @Message("Version {version}, “{name}”, of {date}, by {by}, was replaced; version {now} is in force.")
    String why_replaced(int version, String name, String date, String by, int now);

    @Message("Reason: {reason}")
    String why_reason(String reason);

    @Message("It came with the portfolio.")
    String why_starter();

    @Message("came with the portfolio")
    String starter();

    @Message("Scales are fixed in a version, so a new use case moves nobody.")
    String why_fixed();

    @Message("Make a new version")
    String make();

    @Message("To the version in force")
    String to_in_force();

    @Message("Version {version} is in force.")
    String made(int version);

    @Message("{fig:number(count)} criteria in three families")
    String criteria_title(int count);

    @Message("Percent of the family and of the whole score; the interval is what the robustness run allows a family.")
    String criteria_text();

    @Message("Criteria by family with weights and fixed scales")
    String criteria_caption();

    @Message("Criterion")
    String criterion();

    @Message("In the family, %")
    String inside();

    @Message("Of the whole, %")
    String whole();

    @Message("Share of the whole, the longest bar being the heaviest criterion")
    String bar();

    @Message("Bad end")
    String bad_end();

    @Message("Good end")
    String good_end();

    @Message("more is better")
    String more_better();

    @Message("less is better")
    String less_better();

    @Message("by option")
    String by_option();

    @Message("{least}% to {greatest}% when tested for robustness")
    String interval(String least, String greatest);

    @Message("exactly {weight}% when tested for robustness")
    String interval_exact(String weight);

    @Message("any weight when tested for robustness")
    String interval_free();

    @Message("What each rating means")
    String anchors();

    @Message("Wording is anchored, so that two people who rate one thing choose the same number.")
    String anchors_text();

    @Message("{label}: 5 is good")
    String anchors_five(String label);

    @Message("{label}: 1 is good")
    String anchors_one(String label);

    @Message("Rating")
    String rating();

    @Message("What must be true")
    String anchor();

    @Message("Versions: {fig:number(count)}; none is ever changed")
    String versions(int count);

    @Message("Version")
    String version();

    @Message("Name")
    String name();

    @Message("State")
    String state();

    @Message("Date")
    String date();

    @Message("By")
    String by();

    @Message("Reason")
    String reason();

    @Message("in force")
    String in_force();

    @Message("replaced")
    String replaced();

    @Message("{number} months")
    String in_months(String number);

    @Message("{number} people")
    String in_people(String number);

    @Message("months")
    String unit_months();

    @Message("people")
    String unit_people();

    @Message("{measure}: {points} of 100")
    String point(String measure, String points);
}
