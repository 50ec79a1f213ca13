package org.winnow.web.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of board, list and what is put aside. */
@MessageBundle("pipeline")
public interface PipelineMessages {
    @Message("Pipeline")
    String title();

    @Message(
            "{fig:number(shortlisted)} shortlisted and {fig:number(approved)} approved, out of {fig:number(all)} use cases on their way.")
    String answer(int shortlisted, int approved, int all);

    @Message(
            "Nothing is shortlisted yet: {fig:number(all)} use cases on their way, {fig:number(assessed)} of them assessed.")
    String answer_none_chosen(int all, int assessed);

    @Message("No use case is on its way yet.")
    String answer_empty();

    @Message(
            "Candidate {fig:number(candidates)}, assessed {fig:number(assessed)}, in delivery {fig:number(delivery)}, live {fig:number(live)}.")
    String why(int candidates, int assessed, int delivery, int live);

    @Message("Failing a gate: {fig:number(count)}; no score buys a place on the shortlist.")
    String why_failing(int count);

    @Message("Add a use case or import a file; what comes in starts as a candidate.")
    String why_empty();

    @Message("Add a use case")
    String add();

    @Message("Board")
    String as_board();

    @Message("List")
    String as_list();

    @Message("View")
    String view();

    @Message("Put aside {fig:number(count)}")
    String aside_link(int count);

    @Message("Stages")
    String stages();

    @Message("{fig:number(count)} more")
    String more(int count);

    @Message("by rank")
    String lane_ranked();

    @Message("listed apart, without a rank")
    String lane_running();

    @Message("failing a gate: {fig:number(count)}")
    String lane_failing(int count);

    @Message("Nothing stands here.")
    String lane_empty();

    @Message("{amount} NPV")
    String npv_short(String amount);

    @Message("{amount} run")
    String run_short(String amount);

    @Message("rank {fig:number(rank)}")
    String rank(int rank);

    @Message("no rank")
    String no_rank();

    @Message("not ranked")
    String not_ranked();

    @Message("Net present value (NPV) over the terms and run cost a year, {currency} m; “?” is not known.")
    String units(String currency);

    @Message("Select {reference}")
    String select(String reference);

    @Message("Move what is ticked")
    String move_title();

    @Message("To")
    String to();

    @Message("Choose a stage")
    String to_choose();

    @Message("Reason")
    String reason();

    @Message("Kept with the move")
    String reason_hint();

    @Message("What would revive it")
    String condition();

    @Message("Needed to park or reject")
    String condition_hint();

    @Message("Move")
    String move();

    @Message("Compare")
    String compare();

    @Message("These stay where they are")
    String stayed_title();

    @Message("and {fig:number(count)} more for such reasons")
    String stayed_more(int count);

    @Message("Nothing is ticked: tick the use cases to move.")
    String error_nothing_chosen();

    @Message("No stage is chosen: choose where to move them.")
    String error_no_stage();

    @Message("The reason is missing: say why, for whoever asks later.")
    String error_no_reason();

    @Message("The condition is missing: say what would have to change to bring it back.")
    String error_no_condition();

    @Message("{fig:number(found)} characters are too many; at most {fig:number(most)} are kept.")
    String error_too_long(int found, int most);

    @Message("Moved to {stage}: {fig:number(count)}.")
    String said_moved(int count, String stage);

    @Message("Taken back: {fig:number(count)}.")
    String said_undone(int count);

    @Message("{reference} is {stage} already.")
    String because_already_there(String reference, String stage);

    @Message("{reference}: only deciders move it to {stage}; contributors move candidates to assessed.")
    String because_role_too_low(String reference, String stage);

    @Message("{reference} fails a gate, and what fails one can't be {stage}.")
    String because_gate_failed(String reference, String stage);

    @Message("{reference} is not assessed yet: state every criterion, or say that it is not known.")
    String because_criteria_open(String reference);

    @Message("{reference} has gates that nobody has answered: answer each, be it with “not known”.")
    String because_gates_open(String reference);

    @Message("{reference} was moved again since, so it can't be taken back.")
    String because_moved_since(String reference);

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

    @Message("gates failed: {fig:number(count)}")
    String gates_fail(int count);

    @Message("gates not known: {fig:number(count)}")
    String gates_not_known(int count);

    @Message("gates open: {fig:number(count)}")
    String gates_open(int count);

    @Message("all {fig:number(count)} gates passed")
    String gates_passed(int count);

    @Message("Use case")
    String use_case();

    @Message("Business unit")
    String unit();

    @Message("Stage")
    String stage();

    @Message("Gates")
    String gates();

    @Message("Score")
    String score();

    @Message("Rank")
    String rank_label();

    @Message("Net present value (NPV)")
    String npv();

    @Message("Run cost a year")
    String run();

    @Message("Put aside")
    String aside_title();

    @Message("Nothing is parked, rejected or retired.")
    String aside_none();

    @Message(
            "{fig:number(parked)} parked, {fig:number(rejected)} rejected and {fig:number(retired)} retired, each kept with its reason.")
    String aside_answer(int parked, int rejected, int retired);

    @Message("Nothing is deleted: what is put aside comes back when its condition is met.")
    String aside_why();

    @Message("Every business unit")
    String every_unit();

    @Message("No business unit stated")
    String no_unit();

    @Message("Business unit")
    String unit_filter();

    @Message("Filter the pipeline")
    String filter();

    @Message("Show")
    String show();

    @Message("Clear filter")
    String clear();

    @Message("Group by")
    String group();

    @Message("Stage")
    String by_stage();

    @Message("Business unit")
    String by_unit();

    @Message("{#if count == 1}1 use case{#else}{fig:number(count)} use cases{/if}")
    String use_cases(int count);

    @Message("No use case here matches the filter.")
    String none_match();

    @Message("Back to the pipeline")
    String back();

    @Message("Since")
    String since();

    @Message("By")
    String by();

    @Message("not stated")
    String not_stated();
}
