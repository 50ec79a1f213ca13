package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the chart of benefit against cost. */
@MessageBundle("chart")
public interface ChartMessages {
    @Message("{count} of {all} promise more over the terms than any other for the same or less money")
    String title(int count, int all);

    @Message(
            "Gross benefit against build and run cost over {months} months, {unit}, both on a logarithmic scale; {count} use cases with known figures")
    String text(int months, String unit, int count);

    @Message("{count} use cases do not state enough to be drawn.")
    String missing(int count);

    @Message("Bubble chart of {count} use cases; the table below gives the Pareto front")
    String label(int count);

    @Message("Size: run cost a year")
    String size();

    @Message("Pareto front")
    String front();

    @Message("The Pareto front as a table")
    String front_table();

    @Message("Cost, {unit}")
    String cost(String unit);

    @Message("Benefit, {unit}")
    String benefit(String unit);
}
