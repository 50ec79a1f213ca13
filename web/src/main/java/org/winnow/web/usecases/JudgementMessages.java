package org.winnow.web.usecases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of gates, stages and of the trail of a use case. */
@MessageBundle("judgements")
public interface JudgementMessages {
    @Message("Stage")
    String stage();

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

    @Message("Gates: {answer}")
    String gates_title(String answer);

    @Message("{passed} of {fig:number(all)} passed")
    String gates_passed(int passed, int all);

    @Message("{passed} of {fig:number(all)} passed, {failed} failed")
    String gates_failed(int passed, int all, int failed);

    @Message("Passed, failed or not known, by a named person with the ground. No score outweighs a failed gate.")
    String gates_text();

    @Message("Gate")
    String gate();

    @Message("Gates")
    String gates();

    @Message("Answer")
    String gate_answer();

    @Message("Ground")
    String ground();

    @Message("Passed and failed need a ground")
    String ground_hint();

    @Message("By")
    String by();

    @Message("Answer")
    String answer_it();

    @Message("Answer {name}")
    String answer_of(String name);

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    @Message("not answered")
    String not_answered();

    @Message("withdraw the answer")
    String withdraw_answer();

    @Message("Save")
    String save();

    @Message("Passed and failed need a ground: say what the answer rests on.")
    String ground_missing();

    @Message("Choose an answer.")
    String gate_choose();

    @Message("{who} answered meanwhile: {theirs}. Ground: {ground}. Save again to put yours in its place.")
    String gate_clash(String theirs, String ground, String who);

    @Message("Stage and its story")
    String story_title();

    @Message("It has not moved yet.")
    String story_empty();

    @Message("Move to another stage")
    String move_title();

    @Message("To")
    String move_to();

    @Message("choose a stage")
    String move_choose();

    @Message("Reason")
    String reason();

    @Message("Condition that would revive it")
    String condition();

    @Message("For parked and rejected")
    String condition_hint();

    @Message("Move")
    String move();

    @Message("On")
    String on();

    @Message("{from} → {to}")
    String from_to(String from, String to);

    @Message(" (taken back)")
    String as_undo();

    @Message("Say why: the reason is kept.")
    String reason_missing();

    @Message("Parked and rejected need the condition that would revive it.")
    String condition_missing();

    @Message("Choose the stage it moves to.")
    String stage_missing();

    @Message("It stands at that stage already.")
    String already_there();

    @Message("Your role may not make this move; a decider may.")
    String role_too_low();

    @Message("It fails a gate, so it can't be moved there.")
    String gate_failed();

    @Message("Some criteria have nothing stated. State each one, or say that it is not known.")
    String criteria_open();

    @Message("Some gates are not answered. Answer each one, or say that it is not known.")
    String gates_open();

    @Message("It was moved again meanwhile, so this can't be taken back.")
    String moved_since();

    @Message("Activity")
    String activity_title();

    @Message("added the use case")
    String act_added();

    @Message("changed title, description or business unit")
    String act_described();

    @Message("stated {fields}")
    String act_stated(String fields);

    @Message("answered {gates}: {answer}")
    String act_answered(String gates, String answer);

    @Message("moved it to {stage}")
    String act_moved(String stage);

    @Message("took a move back: {stage}")
    String act_undone(String stage);

    @Message("imported {file}")
    String act_imported(String file);

    @Message("took back the import of {file}")
    String act_import_undone(String file);

    @Message("changed something else")
    String act_other();

    @Message(", ")
    String list_comma();

    @Message("took an act on many back")
    String act_taken_back();
}
