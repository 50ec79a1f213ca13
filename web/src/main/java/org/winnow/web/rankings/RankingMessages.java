package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the portfolio's page. */
@MessageBundle("rankings")
public interface RankingMessages {
    @Message("Portfolio")
    String title();

    @Message(
            "{#if count == 1}One use case, and nothing is rated yet.{#else}{fig:number(count)} use cases, and nothing is rated yet: they stand in the order of their references.{/if}")
    String answer_nothing_rated(int count);

    @Message("{fig:number(without)} of {fig:number(count)} use cases state no benefit: their order says little yet.")
    String answer_too_little(int count, int without);

    @Message("Only “{name}” can be ranked: one candidate is no choice.")
    String answer_only(String name);

    @Message(
            "{#if count == 1}The only candidate fails a gate: no score buys it back.{#else}Every candidate fails a gate, {fig:number(count)} in all: no score buys them back.{/if}")
    String answer_all_fail(int count);

    @Message("No candidate is left to rank: all are in delivery, live or put aside.")
    String answer_nobody();

    @Message(
            "{fig:number(count)} use cases share place {fig:number(place)}: the score alone does not say which of them belong to the first {few}.")
    String answer_tie(int count, int place, int few);

    @Message("The first {few} promise {npv} net present value (NPV) over {months} months and cost {run} a year to run.")
    String answer_leading(int few, String npv, int months, String run);

    @Message("The first {few} lead, but neither their net present value (NPV) nor their run cost is known.")
    String answer_no_money(int few);

    @Message("The first {few} have no known net present value (NPV); they cost {run} a year to run.")
    String answer_no_npv(int few, String run);

    @Message("The first {few} promise {npv} net present value (NPV) over {months} months; their run cost is not known.")
    String answer_no_run(int few, String npv, int months);

    @Message("{fig:number(count)} ranked by “{scorecard}”, version {version}.")
    String why_ranked(int count, String scorecard, int version);

    @Message(
            "Weights are tried and not saved: {#if changed == 0}the first {fig:number(top)} are those of the scorecard{#else}{fig:number(changed)} of the first {fig:number(top)} are others than by the scorecard{/if}.")
    String why_tried(int changed, int top);

    @Message(
            "Value, cost and risk all weigh 0, which ranks nothing: the scorecard’s own weights are used until one is above 0.")
    String why_nothing_weighs();

    @Message(
            "{#if count == 1}One fails a gate and has no rank: no score buys it back.{#else}{fig:number(count)} fail a gate and have no rank: no score buys them back.{/if}")
    String why_failing(int count);

    @Message(
            "{#if count == 1}One that is ranked has a gate whose answer is not known or not given yet.{#else}{fig:number(count)} that are ranked have a gate whose answer is not known or not given yet.{/if}")
    String why_open(int count);

    @Message(
            "Without a known NPV among the first {few}: {fig:number(npv)}; without a known run cost: {fig:number(run)}. The sums leave them out.")
    String why_unknown(int few, int npv, int run);

    @Message(
            "{#if count == 1}One of the first {few} lies outside a scale and is clipped.{#else}{fig:number(count)} of the first {few} lie outside a scale and are clipped.{/if}")
    String why_clipped(int few, int count);

    @Message("State gross benefits first: they carry the most weight.")
    String why_too_little();

    @Message("Weights and filters")
    String side();

    @Message("Weights")
    String weights();

    @Message("Reset")
    String reset();

    @Message("Scorecard “{name}”, version {version}")
    String by_scorecard(String name, int version);

    @Message("{fig:number(count)} criteria")
    String criteria(int count);

    @Message("{label}, weight in percent")
    String weight_of(String label);

    @Message("The list re-ranks as you move. Weights are scaled to 100; criteria that all stand at 0 share evenly.")
    String weights_hint();

    @Message("Rank again")
    String rank_again();

    @Message("Filters")
    String filters();

    @Message("Clear all")
    String clear_all();

    @Message("Show")
    String show();

    @Message("any")
    String any();

    @Message("{fig:number(count)} chosen")
    String chosen(long count);

    @Message("Value")
    String value();

    @Message("Cost")
    String cost();

    @Message("Risk")
    String risk();

    @Message("Stage")
    String stage();

    @Message("Business unit")
    String unit();

    @Message("EU AI Act class")
    String ai_class();

    @Message("Gates")
    String gates();

    @Message("What is missing")
    String gaps();

    @Message("not stated")
    String not_stated();

    @Message("All passed")
    String gates_all_passed();

    @Message("One not known")
    String gates_not_known();

    @Message("Not all answered")
    String gates_open();

    @Message("One fails")
    String gates_failed();

    @Message("No benefit")
    String gap_no_benefit();

    @Message("No run cost")
    String gap_no_run_cost();

    @Message("No owner")
    String gap_no_owner();

    @Message("Candidate")
    String stage_candidate();

    @Message("Assessed")
    String stage_assessed();

    @Message("Shortlisted")
    String stage_shortlisted();

    @Message("Approved")
    String stage_approved();

    @Message("In delivery")
    String stage_in_delivery();

    @Message("Live")
    String stage_live();

    @Message("Retired")
    String stage_retired();

    @Message("Parked")
    String stage_parked();

    @Message("Rejected")
    String stage_rejected();

    @Message("Search title, owner or reference")
    String search();

    @Message("Find")
    String find();

    @Message("Rank")
    String rank();

    @Message("Use case")
    String use_case();

    @Message("Score")
    String score();

    @Message("NPV, {unit}")
    String npv(String unit);

    @Message("Run cost, {unit} a year")
    String run(String unit);

    @Message("Run share of cost")
    String run_share();

    @Message("Residual risk")
    String residual_risk();

    @Message("Known")
    String known();

    @Message("not known")
    String not_known();

    @Message("at most {amount}")
    String at_most(String amount);

    @Message("at least {amount}")
    String at_least(String amount);

    @Message("Low")
    String risk_low();

    @Message("Medium")
    String risk_medium();

    @Message("High")
    String risk_high();

    @Message("gates {passed}/{fig:number(all)}")
    String gates_passed(int passed, int all);

    @Message("gates open: {fig:number(count)}")
    String gates_to_answer(int count);

    @Message("gates not known: {fig:number(count)}")
    String gates_unknown(int count);

    @Message("gate fails")
    String gate_fails();

    @Message("not ranked")
    String not_ranked();

    @Message("{fig:number(count)} share it")
    String shared(int count);

    @Message("outside a scale")
    String clipped();

    @Message("{fig:number(from)}–{fig:number(to)} of {fig:number(count)}")
    String shown(int from, int to, int count);

    @Message("Parked, rejected or retired and so kept out of the ranking: {fig:number(count)}.")
    String kept_out(int count);

    @Message("Select {reference}")
    String select(String reference);

    @Message("No use case matches the filters. Without filters: {fig:number(count)}.")
    String none_match(int count);

    @Message("Failing a gate")
    String failing();

    @Message("No score outweighs a failed gate.")
    String failing_why();

    @Message("In delivery and live")
    String running();

    @Message("Not ranked: what they still use comes off the limits first.")
    String running_why();

    @Message("Reason")
    String reason();

    @Message(
            "Re-ranked: {fig:number(changed)} of the first {fig:number(top)} are others than by the scorecard. First: {name}.")
    String re_ranked(int changed, int top, String name);

    @Message("CSV")
    String csv();

    @Message("Add a use case")
    String add();

    @Message("First look")
    String first_look();
}
