package org.winnow.web.scorecards;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form that makes a version, and of all that can be wrong with one. */
@MessageBundle("scorecard_form")
public interface ScorecardFormMessages {
    @Message("New scorecard")
    String title();

    @Message("This makes version {next}; version {now} stays readable.")
    String answer(int next, int now);

    @Message(
            "Family weights add up to 100%, and so do the weights inside each family. The ranking changes as soon as it is saved.")
    String why();

    @Message("Nothing was saved: {by} put version {version}, “{name}”, in force in the meantime.")
    String meanwhile(String by, int version, String name);

    @Message(
            "Your entries stand below; where that version differs, its content is beside yours. Saving again replaces it.")
    String meanwhile_why();

    @Message("in version {version}: {theirs}")
    String theirs(int version, String theirs);

    @Message("Name of the version")
    String name();

    @Message("Why it changes")
    String reason();

    @Message("Everybody reads this in the list of versions.")
    String reason_hint();

    @Message("Weights and scales")
    String weights();

    @Message("Weight, %")
    String weight();

    @Message("to")
    String to();

    @Message("between, for robustness, %")
    String between();

    @Message("Weight of {family}, percent of the whole")
    String weight_of(String family);

    @Message("Least weight of {family}, percent")
    String least_of(String family);

    @Message("Greatest weight of {family}, percent")
    String greatest_of(String family);

    @Message("Weight of {criterion}, percent of its family")
    String inside_of(String criterion);

    @Message("Bad end of {criterion}")
    String bad_of(String criterion);

    @Message("Good end of {criterion}")
    String good_of(String criterion);

    @Message("Put in force")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("{what} is empty; type a number, 0 if it shall not count.")
    String number_missing(String what);

    @Message("{what}: “{typed}” is not a number; type one such as 40 or 12.5.")
    String number_unreadable(String what, String typed);

    @Message("The name is empty; type one that tells this version from the others.")
    String name_missing();

    @Message("The reason is empty; type why the scorecard changes.")
    String reason_missing();

    @Message("{what} has {fig:number(count)} characters; at most {fig:number(limit)} are taken. Shorten it.")
    String too_long(String what, int count, int limit);

    @Message("No criterion is left; at least one is needed.")
    String no_criteria();

    @Message("{what} is {found}%; it must be from 0% to 100%.")
    String out_of_range(String what, String found);

    @Message("All family weights are 0, so nothing would count; they must add up to 100%. Give one a weight.")
    String families_zero();

    @Message("The family weights add up to {found}%; they must add up to 100%. {advice}")
    String families_sum(String found, String advice);

    @Message("All weights inside {family} are 0; they must add up to 100%. Give one a weight.")
    String inside_zero(String family);

    @Message("The weights inside {family} add up to {found}%; they must add up to 100%. {advice}")
    String inside_sum(String family, String found, String advice);

    @Message("Add {points} points.")
    String add(String points);

    @Message("Take {points} points away.")
    String take(String points);

    @Message("{family} has a weight but no criterion to count by; set the weight to 0.")
    String no_criterion_inside(String family);

    @Message(
            "The interval of {family} runs from {least}% to {greatest}% and does not hold its weight of {weight}%. Widen it, within 0% to 100%, or change the weight.")
    String interval_misses(String family, String least, String greatest, String weight);

    @Message(
            "The least weights add up to {least}% and the greatest to {greatest}%; 100% must lie between. Lower the least or raise the greatest ones.")
    String intervals_empty(String least, String greatest);

    @Message(
            "The scale of {criterion} runs from {bad} (bad end) to {good} (good end); more is better, so the good end must be above the bad end.")
    String scale_more(String criterion, String bad, String good);

    @Message(
            "The scale of {criterion} runs from {bad} (bad end) to {good} (good end); less is better, so the good end must be below the bad end.")
    String scale_less(String criterion, String bad, String good);

    @Message("The values of the scale of {criterion} must run one way from 0 to 1; they turn back.")
    String scale_turns(String criterion);

    @Message("{criterion} is judged twice; a field feeds one criterion at most.")
    String twice(String criterion);

    @Message("That version also judges by: {names}.")
    String meanwhile_more(String names);

    @Message("Remove")
    String remove();

    @Message("Remove {criterion}")
    String remove_of(String criterion);

    @Message("Add a point")
    String add_point();

    @Message("Add a point between the ends of {criterion}")
    String add_point_to(String criterion);

    @Message("Propose a scale")
    String propose();

    @Message("Propose a scale for {criterion} by what is stated now")
    String propose_for(String criterion);

    @Message("Between the ends: measure and points of 100")
    String between_ends();

    @Message("points")
    String points();

    @Message("Point {number} of {criterion}")
    String point_at(String criterion, int number);

    @Message("Worth of point {number} of {criterion}, of 100")
    String point_worth(String criterion, int number);

    @Message("Points of “{option}”, of 100")
    String option_worth(String option);

    @Message("What the numbers mean")
    String anchored();

    @Message("Judge {family} also by")
    String added_to(String family);

    @Message("choose a field")
    String choose();

    @Message("Which way {family} is better by it")
    String way_of(String family);

    @Message("Add the criterion")
    String add_criterion();

    @Message("{criterion} is measured by another scale now; its weight holds")
    String holds(String criterion);

    @Message(
            "The scale of {criterion} has changed, so its weight of {weight}% means something else. Look at it again, then tick that it holds.")
    String weigh_again(String criterion, String weight);

    @Message("No field is chosen; choose the one to judge by.")
    String field_missing();

    @Message("Nothing above the near end is stated in {criterion}, so no scale can be proposed; type its ends.")
    String nothing_to_propose(String criterion);

    @Message(
            "A point of {criterion} stands at {measure}; it must lie between {from} and {to}, each measure once. Change it or clear it.")
    String point_outside(String criterion, String measure, String from, String to);

    @Message("All options of {criterion} have the same points, so it would tell nobody from another. Give one fewer.")
    String options_alike(String criterion);

    @Message("{criterion} holds no number and no choice, so it can’t be judged by. Remove it.")
    String not_judged(String criterion);

    @Message("Show the effect")
    String preview();

    @Message("Effect before it is in force")
    String effect_title();

    @Message("This version would leave the first {fig:number(first)} as they are.")
    String effect_none(int first);

    @Message(
            "This version would move {fig:number(moved)} of the first {fig:number(first)}; entering: {fig:number(entering)}, leaving: {fig:number(leaving)}.")
    String effect(int moved, int first, int entering, int leaving);

    @Message("{fig:number(far)} of {fig:number(ranked)} would move by {fig:number(places)} places or more.")
    String effect_far(int far, int ranked, int places);

    @Message("The effect on the first places is shown here as soon as weights and scales fit.")
    String effect_waits();

    @Message("Use case")
    String use_case();

    @Message("Rank now")
    String rank_now();

    @Message("In this version")
    String rank_then();

    @Message("Move")
    String move();

    @Message("stays")
    String stays();

    @Message("up {fig:number(places)}")
    String rises(int places);

    @Message("down {fig:number(places)}")
    String falls(int places);
}
