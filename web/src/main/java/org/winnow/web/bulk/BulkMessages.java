package org.winnow.web.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of acts on many use cases at once. */
@MessageBundle("bulk")
public interface BulkMessages {
    @Message("Change many at once")
    String title();

    @Message("Use cases chosen: {count}.")
    String chosen(String count);

    @Message("Use cases chosen: {count}, all that match the filter.")
    String chosen_all(String count);

    @Message("All {fig:number(count)} listed")
    String all_listed(int count);

    @Message("No use case is chosen. Tick some in the list, or choose all that match its filter.")
    String nothing();

    @Message(
            "It is one act and one line in the activity. Before anything is saved you see how many it takes, and which are left with the reason.")
    String why();

    @Message("To the list")
    String to_list();

    @Message("and {count} more")
    String more(String count);

    @Message("Which")
    String which();

    @Message("What to say of all of them")
    String kinds();

    @Message("A gate")
    String kind_gate();

    @Message("A rating")
    String kind_rating();

    @Message("Business unit")
    String kind_unit();

    @Message("Owner, sponsor")
    String kind_words();

    @Message("Stage")
    String kind_stage();

    @Message("choose")
    String choose();

    @Message("Gate")
    String gate();

    @Message("Answer")
    String answer();

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    @Message("not known")
    String not_known();

    @Message("Ground")
    String ground();

    @Message("One ground for all of them, such as the decision or paper it rests on")
    String ground_hint();

    @Message("Rating")
    String rating();

    @Message("Value, 1 to 5")
    String value();

    @Message("Source or note")
    String note();

    @Message("Business unit")
    String unit();

    @Message("One that is there, or a new one")
    String unit_hint();

    @Message("Field")
    String field();

    @Message("What it says")
    String words();

    @Message("Stage")
    String stage();

    @Message("Reason")
    String reason();

    @Message("Condition that would revive them")
    String condition();

    @Message("Needed for parked and rejected")
    String condition_hint();

    @Message("Also replace what says something else")
    String replace();

    @Message("Look first")
    String look();

    @Message("“{what}”: {says}, for {taken} of {count} use cases. Nothing is saved yet.")
    String look_answer(String what, String says, String taken, String count);

    @Message("None of the {count} use cases can be taken: “{what}”: {says}.")
    String look_none(String what, String says, String count);

    @Message("Do it for {count}")
    String act(String count);

    @Message("Change it")
    String back();

    @Message("Left as they are")
    String left();

    @Message("All of them can be taken.")
    String left_none();

    @Message("Done for {#if count == '1'}1 use case{#else}{count} use cases{/if}.")
    String done(String count);

    @Message(
            "Done for {#if count == '1'}1 use case{#else}{count} use cases{/if}; {#if left == '1'}one was left as it is.{#else}{left} were left as they are.{/if}")
    String done_left(String count, String left);

    @Message("Nothing was changed.")
    String done_none();

    @Message(
            "{#if count == '1'}Taken back: the use case stands as before.{#else}Taken back: {count} use cases stand as before.{/if}")
    String undone(String count);

    @Message("Somebody has acted on one of them since, so nothing was taken back.")
    String undone_late();

    @Message("Reference")
    String reference();

    @Message("Why")
    String because();

    @Message("changed since you looked")
    String because_changed_since();

    @Message("says so already")
    String because_says_so();

    @Message("says something else, which stays")
    String because_says_otherwise();

    @Message("stands there already")
    String because_already_there();

    @Message("your role may not make this move")
    String because_role_too_low();

    @Message("fails a gate")
    String because_gate_failed();

    @Message("a criterion is neither stated nor not known")
    String because_criteria_open();

    @Message("a gate is not answered")
    String because_gates_open();

    @Message("was moved again since")
    String because_moved_since();

    @Message("Choose a gate")
    String error_gate();

    @Message("Choose passed, failed or not known")
    String error_answer();

    @Message("Passed and failed need a ground")
    String error_ground();

    @Message("Choose a rating")
    String error_rating();

    @Message("Choose 1 to 5, or not known")
    String error_value();

    @Message("Type a business unit")
    String error_unit();

    @Message("Choose a field")
    String error_field();

    @Message("Type what the field is to say")
    String error_words();

    @Message("Choose a stage")
    String error_stage();

    @Message("Say why")
    String error_reason();

    @Message("Parked and rejected need the condition that would revive them")
    String error_condition();

    @Message("Found {fig:number(found)} characters; at most {fig:number(most)} are kept")
    String error_too_long(int found, int most);

    @Message("Candidate")
    String candidate();

    @Message("Assessed")
    String assessed();

    @Message("Shortlisted")
    String shortlisted();

    @Message("Approved")
    String approved();

    @Message("In delivery")
    String in_delivery();

    @Message("Live")
    String live();

    @Message("Retired")
    String retired();

    @Message("Parked")
    String parked();

    @Message("Rejected")
    String rejected();
}
