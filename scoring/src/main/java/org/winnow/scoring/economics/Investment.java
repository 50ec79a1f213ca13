package org.winnow.scoring.economics;

import static org.winnow.scoring.arguments.Arguments.check;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What one way to do a use case costs and brings. Money in cents of one currency; what is not known is empty, never 0.
 *
 * @param buildCost once, spread evenly over the months to go-live
 * @param runCostPerYear from go-live on
 * @param benefitPerYear gross, from the first benefit on
 * @param monthsToGoLive from the start of the first month, at least 0, rounded up to whole months
 * @param monthsToFirstBenefit likewise; go-live if empty
 */
public record Investment(
        OptionalLong buildCost,
        OptionalLong runCostPerYear,
        OptionalLong benefitPerYear,
        OptionalDouble monthsToGoLive,
        OptionalDouble monthsToFirstBenefit) {

    /** The most months that are taken: a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    /** A month that is begun by less than this share is not counted: a mean of estimates is seldom a round number. */
    private static final double ROUND_OFF = 1e-9;

    /**
     * Checks the months.
     *
     * @throws IllegalArgumentException if a number of months is not from 0 to {@link #MOST_MONTHS}
     */
    public Investment {
        requireMonths("months to go-live", monthsToGoLive);
        requireMonths("months to first benefit", monthsToFirstBenefit);
    }

    private static void requireMonths(String name, OptionalDouble months) {
        double found = months.orElse(0);
        check(found >= 0 && found <= MOST_MONTHS, name + " is " + found + "; it must be from 0 to " + MOST_MONTHS);
    }

    /** Whether everything that the net present value needs is known. */
    public boolean isKnown() {
        return buildCost.isPresent()
                && runCostPerYear.isPresent()
                && benefitPerYear.isPresent()
                && monthsToGoLive.isPresent();
    }

    /** Whole months to go-live; the first live month is the one after. */
    int goLive() {
        return roundedUp(monthsToGoLive.orElseThrow());
    }

    /** Whole months before benefit counts. */
    int firstBenefit() {
        return monthsToFirstBenefit.isPresent() ? roundedUp(monthsToFirstBenefit.getAsDouble()) : goLive();
    }

    private static int roundedUp(double months) {
        return (int) Math.ceil(Math.max(0, months - ROUND_OFF));
    }
}
