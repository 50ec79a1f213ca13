package org.winnow.web.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of comparing a few use cases. */
@MessageBundle("compare")
public interface CompareMessages {
    @Message("Compare")
    String title();

    @Message("Of the {fig:number(count)} compared, “{title}” stands first, at rank {fig:number(rank)}.")
    String answer(String title, int rank, int count);

    @Message("None of those compared has a rank.")
    String none_ranked();

    @Message("Choose two to four use cases to compare.")
    String too_few();

    @Message("A tick marks the best where more or less is plainly better; what is not known is never the best.")
    String why();

    @Message("Left out: {fig:number(count)}. At most four are compared, and only those of this portfolio.")
    String left_out(int count);

    @Message("Add by reference, such as UC-0042")
    String add();

    @Message("Add")
    String add_button();

    @Message("Take {reference} out")
    String remove(String reference);

    @Message("Measure")
    String measure();

    @Message("Standing")
    String standing();

    @Message("Value")
    String value();

    @Message("Cost")
    String cost();

    @Message("Risk")
    String risk();

    @Message("Points of the score")
    String points();

    @Message("Share of weight known")
    String known();

    @Message("Gross benefit a year")
    String benefit();

    @Message("Build cost")
    String build();

    @Message("Engineers")
    String engineers();

    @Message("FTE")
    String fte();

    @Message("1 to 5")
    String of_five();

    @Message("not known")
    String not_known();

    @Message("at most {amount}")
    String at_most(String amount);

    @Message("at least {amount}")
    String at_least(String amount);

    @Message("best")
    String best();
}
