package org.winnow.web.layout;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/** The money of a use case in millions, as tables and cards show it: a bound stands as one, {@code ≤ 0.50}, even where it can't be reckoned with. */
public record Millions(Figures figures) {

    /** What is stated in a field; empty where nobody knows. */
    public String of(Candidate candidate, String field, OptionalLong planned) {
        if (candidate.content(field) instanceof Content.Bound bound) {
            var sign = bound.side() == Side.AT_MOST ? "≤" : "≥";
            return sign + Figures.NBSP + of(bound.number());
        }
        return planned.isPresent() ? of(planned.getAsLong()) : "";
    }

    /** The net present value: at least that much where a bound stands in it, since bounds count on their pessimistic side. */
    public String npv(Candidate candidate) {
        var npv = candidate.money().npvCents();
        if (npv.isEmpty()) {
            return "";
        }
        return (candidate.money().bounded() ? "≥" + Figures.NBSP : "") + of(npv.getAsLong());
    }

    public String of(long cents) {
        return figures.millions(BigDecimal.valueOf(cents, 2));
    }
}
