package org.winnow.scoring.economics;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.within;

import java.util.OptionalLong;

/**
 * Net present value over a number of months at an effective annual rate, everything starting in the first month:
 * Σ over t = 1…T of (benefitₜ − runₜ − buildₜ) · (1+r)^(−t/12).
 *
 * <p>With G months to go-live, build is 1/G of the build cost in months 1…G (all of it in month 1 if G is 0), run is a
 * twelfth of a year's run cost in the months after G, benefit a twelfth of a year's benefit in the months after the first
 * benefit. What falls after T is not counted. It is the value of doing it; what not doing it is worth is for the caller to
 * take off. Immutable and safe for use by several threads; the same on every machine.
 *
 * <p>Source: Brealey, Myers, Allen, <i>Principles of Corporate Finance</i>, chapter 2.
 */
public final class NetPresentValue {

    private final double[] factors;

    private NetPresentValue(double[] factors) {
        this.factors = factors;
    }

    /**
     * Terms for any number of investments.
     *
     * @param months T, 1 to {@link Investment#MOST_MONTHS}
     * @param annualRate effective rate a year, 0.08 is 8 %; above −1, at most 10
     * @throws IllegalArgumentException if one is outside
     */
    public static NetPresentValue over(int months, double annualRate) {
        within("months", months, 1, Investment.MOST_MONTHS);
        check(
                annualRate > -1 && annualRate <= 10,
                "annual rate is " + annualRate + "; it must be above -1 and at most 10 (0.08 is 8 %)");
        double[] factors = new double[months];
        for (int month = 1; month <= months; month++) {
            factors[month - 1] = StrictMath.pow(1 + annualRate, -month / 12.0);
        }
        return new NetPresentValue(factors);
    }

    /**
     * The net present value of doing it.
     *
     * @return cents, the exact sum rounded half up; empty if build cost, run cost, benefit or go-live is not known. Exact to
     *     the cent for amounts up to 10¹³ cents a year.
     */
    public OptionalLong of(Investment investment) {
        if (!investment.isKnown()) {
            return OptionalLong.empty();
        }
        double build = investment.buildCost().getAsLong() / (double) Math.max(1, investment.goLive());
        double run = investment.runCostPerYear().getAsLong() / 12.0;
        double benefit = investment.benefitPerYear().getAsLong() / 12.0;
        double sum = 0;
        for (int month = 1; month <= factors.length; month++) {
            double flow = 0;
            if (month <= Math.max(1, investment.goLive())) {
                flow -= build;
            }
            if (month > investment.goLive()) {
                flow -= run;
            }
            if (month > investment.firstBenefit()) {
                flow += benefit;
            }
            sum += flow * factors[month - 1];
        }
        return OptionalLong.of(Math.round(sum));
    }
}
