package org.winnow.web.usecases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a use case's page and of its own particulars. */
@MessageBundle("usecases")
public interface UseCaseMessages {
    @Message("New use case")
    String new_title();

    @Message("A title is enough to begin.")
    String new_answer();

    @Message("Whatever you do not know may stay not known; it never counts as 0.")
    String new_why();

    @Message("Add the use case")
    String add();

    @Message("Cancel")
    String cancel();

    @Message("Title")
    String title();

    @Message("What would be done, for whom")
    String title_hint();

    @Message("Description")
    String description();

    @Message("Business unit")
    String unit();

    @Message("One of the list, or a new one")
    String unit_hint();

    @Message("Accountable owner")
    String owner();

    @Message("may stay empty")
    String optional();

    @Message("One thing needs another look")
    String problems_one();

    @Message("{fig:number(count)} things need another look")
    String problems(int count);

    @Message("Type a title: one line that says what would be done.")
    String title_missing();

    @Message("Too long: {fig:number(found)} characters, at most {fig:number(most)} are kept.")
    String too_long(int found, int most);

    @Message("Portfolio")
    String portfolio();

    @Message("Rank {fig:number(rank)} of {fig:number(of)} with {score} of 100 points.")
    String answer_ranked(int rank, int of, String score);

    @Message(
            "Shares rank {fig:number(rank)} of {fig:number(of)} with {score} of 100 points; {fig:number(tied)} use cases stand there.")
    String answer_tied(int rank, int of, int tied, String score);

    @Message(
            "Too little is known to trust its place: {known} of the weight is stated. It stands at {fig:number(rank)} of {fig:number(of)} with {score} points.")
    String answer_little_known(String known, int rank, int of, String score);

    @Message(
            "Nothing is stated that the scorecard reads: its rank, {fig:number(rank)} of {fig:number(of)}, says nothing until somebody rates it.")
    String answer_nothing_known(int rank, int of);

    @Message("Out of the ranking: it fails {gates}. No score outweighs a failed gate.")
    String answer_failed(String gates);

    @Message("{stage} since {since}: listed apart from the candidates, without a rank.")
    String answer_apart(String stage, String since);

    @Message("{stage} since {since}. It would be revived by: {condition}")
    String answer_aside(String stage, String since, String condition);

    @Message("{unit} · Owner {owner}")
    String described_by(String unit, String owner);

    @Message("No business unit")
    String no_unit();

    @Message("not known")
    String no_owner();

    @Message("Edit title and description")
    String edit_description();

    @Message("Figures")
    String stats();

    @Message("Rank")
    String rank();

    @Message("of {fig:number(count)} candidates")
    String of_candidates(int count);

    @Message("Score")
    String score();

    @Message("of 100")
    String of_100();

    @Message("up to {score} if all were known and good")
    String up_to(String score);

    @Message("Net present value (NPV)")
    String npv();

    @Message("over {months} months")
    String over_months(int months);

    @Message("Build cost")
    String build();

    @Message("Run cost a year")
    String run();

    @Message("Known share")
    String known();

    @Message("of the weight")
    String of_the_weight();

    @Message("On this page")
    String on_this_page();

    @Message("Where the {total} points come from")
    String points_title(String total);

    @Message("Points = scale value × weight. The pale end of each bar is what it could still earn.")
    String points_text();

    @Message("Score by criterion, adding up from left to right")
    String points_caption();

    @Message("Criterion")
    String criterion();

    @Message("Fact")
    String fact();

    @Message("Scale")
    String scale();

    @Message("Weight")
    String weight();

    @Message("Points")
    String points();

    @Message("Why this rank")
    String reasons_title();

    @Message("{name}: {says}. Earns {points} of {most} points.")
    String gains(String name, String says, String points, String most);

    @Message("{name}: {says}. Misses {missed} of {most} points.")
    String misses(String name, String says, String missed, String most);

    @Message("How far the next places are")
    String neighbours_title();

    @Message("{points} points behind rank {fig:number(rank)}:")
    String behind(String points, int rank);

    @Message("{points} points ahead of rank {fig:number(rank)}:")
    String ahead(String points, int rank);

    @Message("What is not known, and what it could change")
    String unknowns_title();

    @Message("Extras from the import")
    String extras_title();

    @Message("Columns of the file that feed no field; kept as they came.")
    String extras_text();

    @Message("Unknowns")
    String unknowns();

    @Message("All that the scorecard reads is known.")
    String all_known();

    @Message(
            "{#if count == 1}One criterion is not fully known. If it turned out well,{#else}{fig:number(count)} criteria are not fully known. If all turned out well,{/if} the score would be {score} and the rank {fig:number(rank)}.")
    String if_known(int count, String score, long rank);

    @Message("What stands")
    String stands();

    @Message("Could gain")
    String could_gain();

    @Message("Score then")
    String score_then();

    @Message("Rank then")
    String rank_then();

    @Message("Value")
    String value();

    @Message("Cost")
    String cost();

    @Message("Risk")
    String risk();

    @Message("{reference} is added")
    String toast_added(String reference);

    @Message("The fact is stated")
    String toast_stated();

    @Message("The gate is answered")
    String toast_answered();

    @Message("Title and description are changed")
    String toast_described();

    @Message("The stage is changed")
    String toast_moved();

    @Message("The move is taken back")
    String toast_undone();

    @Message("Somebody changed it meanwhile. Below is what stands now; save again to put yours in its place.")
    String description_clash();

    @Message("Not ranked: it would have scored {total} points")
    String points_unranked(String total);

    @Message("A failed gate keeps it out, whatever it scores. What each criterion would add:")
    String points_unranked_text();

    @Message("What it would gain and miss by")
    String reasons_unranked();
}
