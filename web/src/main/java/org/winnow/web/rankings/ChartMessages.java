package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the chart of benefit against cost. */
@MessageBundle("chart")
public interface ChartMessages {
    @Message(
            "{#if count == 1}One of {fig:number(all)} promises{#else}{fig:number(count)} of {fig:number(all)} promise{/if} more over the terms than any other for the same or less money")
    String title(int count, int all);

    @Message("Gross benefit against build and run cost over {months} months, both in {unit} on a logarithmic scale.")
    String text(int months, String unit);

    @Message("The best {fig:number(count)} are drawn.")
    String best(int count);

    @Message(
            "{#if count == 1}One use case does not state enough to be drawn.{#else}{fig:number(count)} use cases do not state enough to be drawn.{/if}")
    String missing(int count);

    @Message(
            "Bubble chart of {#if count == 1}one use case{#else}{fig:number(count)} use cases{/if}; the table below gives the Pareto front")
    String label(int count);

    @Message("Run cost a year:")
    String size();

    @Message("Pareto front")
    String front();

    @Message("The Pareto front as a table")
    String front_table();

    @Message("Cost, {unit} →")
    String cost(String unit);

    @Message("↑ Benefit, {unit}")
    String benefit(String unit);

    @Message("Low residual risk")
    String low();

    @Message("Medium")
    String medium();

    @Message("High")
    String high();

    @Message("Gate fails")
    String fails();

    @Message("Cost, {unit}")
    String cost_head(String unit);

    @Message("Benefit, {unit}")
    String benefit_head(String unit);
}
