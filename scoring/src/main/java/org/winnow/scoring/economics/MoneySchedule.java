package org.winnow.scoring.economics;

import static org.winnow.scoring.arguments.Arguments.within;

import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * How much money an investment uses in each budget year, not discounted, in cents.
 *
 * <p>Build cost is spread evenly over the months to go-live (all in month 1 if that is 0); run cost is a twelfth of a year's
 * for each live month. The sum up to the end of each year is rounded half up, so that the years add up to the whole.
 * Immutable and safe for use by several threads.
 */
public final class MoneySchedule {

    private final int years;
    private final int monthsInFirstYear;

    private MoneySchedule(int years, int monthsInFirstYear) {
        this.years = years;
        this.monthsInFirstYear = monthsInFirstYear;
    }

    /**
     * Budget years for any number of investments.
     *
     * @param years number of budget years, 1 to 100
     * @param monthsInFirstYear months of the first budget year from the start of the first month on, 1 to 12
     * @throws IllegalArgumentException if one is outside
     */
    public static MoneySchedule of(int years, int monthsInFirstYear) {
        return new MoneySchedule(
                within("budget years", years, 1, 100), within("months in the first year", monthsInFirstYear, 1, 12));
    }

    /** Cents of build cost in each year; empty if the build cost or go-live is not known. */
    public Optional<long[]> build(Investment investment) {
        if (investment.buildCost().isEmpty() || investment.monthsToGoLive().isEmpty()) {
            return Optional.empty();
        }
        long cost = investment.buildCost().getAsLong();
        int spread = Math.max(1, investment.goLive());
        return Optional.of(byYear(month -> share(cost, Math.min(month, spread), spread)));
    }

    /** Cents of run cost in each year; empty if the run cost or go-live is not known. */
    public Optional<long[]> run(Investment investment) {
        if (investment.runCostPerYear().isEmpty() || investment.monthsToGoLive().isEmpty()) {
            return Optional.empty();
        }
        long cost = investment.runCostPerYear().getAsLong();
        int goLive = investment.goLive();
        return Optional.of(byYear(month -> share(cost, Math.max(0, month - goLive), 12)));
    }

    private long[] byYear(IntToLongFunction usedUpToMonth) {
        long[] uses = new long[years];
        long before = 0;
        for (int year = 0; year < years; year++) {
            long upToHere = usedUpToMonth.applyAsLong(monthsInFirstYear + 12 * year);
            uses[year] = upToHere - before;
            before = upToHere;
        }
        return uses;
    }

    /** amount · parts / whole, rounded half up, in whole numbers throughout. */
    private static long share(long amount, int parts, int whole) {
        long rest = Math.floorMod(amount, (long) whole);
        long rounded = Math.floorDiv(2 * rest * parts + whole, 2L * whole);
        return Math.addExact(Math.multiplyExact(Math.floorDiv(amount, (long) whole), (long) parts), rounded);
    }
}
