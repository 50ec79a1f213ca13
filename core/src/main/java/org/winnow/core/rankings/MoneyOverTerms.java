package org.winnow.core.rankings;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Kind;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.scoring.economics.Investment;
import org.winnow.scoring.economics.NetPresentValue;

/** Works out the money of a use case over the terms of its portfolio. */
final class MoneyOverTerms {
    private static final OptionalLong NOTHING = OptionalLong.of(0);

    private final NetPresentValue discounted;
    private final NetPresentValue undiscounted;

    MoneyOverTerms(Terms terms) {
        discounted = NetPresentValue.over(terms.months(), terms.annualRate());
        undiscounted = NetPresentValue.over(terms.months(), 0);
    }

    Candidate.Money of(Map<String, Content> contents) {
        var benefit = cents(contents.get("gross-benefit"), Side.AT_LEAST);
        var run = cents(contents.get("run-cost"), Side.AT_MOST);
        var build = cents(contents.get("build-cost"), Side.AT_MOST);
        var live = months(contents.get("months-to-live"));
        var toBenefit = months(contents.get("time-to-benefit"));
        var cost = undiscounted.of(new Investment(build, run, NOTHING, live, toBenefit));
        return new Candidate.Money(
                benefit,
                run,
                build,
                discounted.of(new Investment(build, run, benefit, live, toBenefit)),
                undiscounted.of(new Investment(NOTHING, NOTHING, benefit, live, toBenefit)),
                cost.isPresent() ? OptionalLong.of(-cost.getAsLong()) : cost,
                bounded(contents, "run-cost"),
                bounded(contents, "gross-benefit") || bounded(contents, "run-cost") || bounded(contents, "build-cost"));
    }

    /** Planning number in cents; a bound counts on its pessimistic side only. */
    private static OptionalLong cents(@Nullable Content content, Side pessimistic) {
        if (content instanceof Content.Bound bound && bound.side() != pessimistic) {
            return OptionalLong.empty();
        }
        var units = Figures.planning(content, Kind.MONEY);
        return units.isPresent() ? OptionalLong.of(Math.round(units.getAsDouble() * 100)) : OptionalLong.empty();
    }

    /** A number of months that no plan can have is as good as none. */
    private static OptionalDouble months(@Nullable Content content) {
        var months = Figures.planning(content, Kind.AMOUNT);
        boolean possible =
                months.isPresent() && months.getAsDouble() >= 0 && months.getAsDouble() <= Investment.MOST_MONTHS;
        return possible ? months : OptionalDouble.empty();
    }

    private static boolean bounded(Map<String, Content> contents, String field) {
        return contents.get(field) instanceof Content.Bound;
    }
}
