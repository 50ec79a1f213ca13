package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of finding in the whole portfolio, and of the columns of its list. */
@MessageBundle("find")
public interface FindMessages {
    @Message("Find")
    String title();

    @Message(
            "{#if count == 1}One use case mentions “{text}”.{#else}{fig:number(count)} use cases mention “{text}”; those that bear it in their title stand first.{/if}")
    String found(int count, String text);

    @Message("No use case of this portfolio mentions “{text}”.")
    String nothing(String text);

    @Message("There is no {reference} in this portfolio.")
    String no_such(String reference);

    @Message("and {count} more; type another word to narrow it down")
    String more(String count);

    @Message("Reference")
    String reference();

    @Message("Columns")
    String columns();

    @Message("The choice stands in the address: whoever follows a link to it sees the same columns.")
    String columns_hint();

    @Message("Show these")
    String show_columns();

    @Message("The usual ones")
    String usual_columns();

    @Message("Gross benefit a year, {unit}")
    String benefit(String unit);

    @Message("Build cost, {unit}")
    String build(String unit);

    @Message("Accountable owner")
    String owner();

    @Message("Group by business unit")
    String group_by_unit();

    @Message("Not in groups")
    String not_grouped();

    @Message("{unit}: {fig:number(count)} ranked, best place {fig:number(best)}")
    String group(String unit, int count, int best);

    @Message("No business unit stated")
    String no_unit();
}
