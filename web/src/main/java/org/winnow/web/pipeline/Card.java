package org.winnow.web.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Pips;
import org.winnow.web.layout.ScoreBar;

/**
 * A use case on the board or in the list.
 *
 * @param bar absent for one without a rank
 * @param place its rank, or why it has none
 * @param mark of its gates: {@code pass}, {@code open} or {@code fail}
 * @param chosen whether its box is ticked already
 */
record Card(
        String reference,
        String href,
        String title,
        String unit,
        String npv,
        String run,
        @Nullable ScoreBar bar,
        String place,
        String mark,
        String gates,
        Pips stage,
        boolean chosen) {

    public boolean failing() {
        return mark.equals("fail");
    }

    /** A stage with its first cards; {@code more}: what else stands there, and where to see it. */
    record Lane(String id, String name, String count, String why, List<Card> cards, String more, String moreHref) {}
}
