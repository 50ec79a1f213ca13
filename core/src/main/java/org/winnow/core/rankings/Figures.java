package org.winnow.core.rankings;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Kind;
import org.winnow.core.usecases.Content;
import org.winnow.scoring.uncertainty.ThreePoints;

/** The one planning number of a stated content. */
public final class Figures {
    private Figures() {}

    /**
     * The planning number in the field's own unit: what is stated, or (least + 4 likely + greatest) / 6 of an estimate, or the number of a
     * bound. Absent where nothing is stated or nobody knows.
     */
    public static OptionalDouble planning(@Nullable Content content, Kind kind) {
        if (content instanceof Content.Exact exact) {
            return OptionalDouble.of(unit(exact.number(), kind));
        } else if (content instanceof Content.Estimate estimate) {
            return OptionalDouble.of(ThreePoints.of(
                            unit(estimate.least(), kind),
                            unit(estimate.likely(), kind),
                            unit(estimate.greatest(), kind))
                    .mean());
        } else if (content instanceof Content.Bound bound) {
            return OptionalDouble.of(unit(bound.number(), kind));
        }
        return OptionalDouble.empty();
    }

    private static double unit(long smallest, Kind kind) {
        return smallest / Math.pow(10, kind.decimals());
    }
}
