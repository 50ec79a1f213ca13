package org.winnow.core.rankings;

import java.util.List;

/** What can be said at once of a ranking; each state has its own sentence on the page. */
public sealed interface Standing {
    /** No use case at all. */
    record Empty() implements Standing {}

    /** Nothing is stated that the scorecard reads. */
    record NothingRated(int candidates) implements Standing {}

    /** Most candidates lack a benefit, so that their order says little. */
    record TooLittleKnown(int candidates, int withoutBenefit) implements Standing {}

    /** One candidate is no choice. */
    record OnlyOne(RankedRow only) implements Standing {}

    /** Every candidate fails a gate. */
    record AllFail(int candidates) implements Standing {}

    /** Several share the last place among the few. */
    record TieAtTheEnd(int few, List<RankedRow> tied, Totals totals) implements Standing {}

    /** The few lead. */
    record Leading(List<RankedRow> few, Totals totals) implements Standing {}

    /**
     * What the few add up to; unknown parts are counted, never taken as 0.
     *
     * @param npvCents sum of the known net present values
     * @param npvBounded whether a bound stands in one of them, so that the sum is at least that much
     * @param npvUnknown how many of the few have none
     * @param runCents sum of the known run costs a year
     * @param runBounded whether one of them is a bound, so that the sum is at most that much
     * @param runUnknown how many of the few have none
     * @param clipped how many of the few have a measure outside its scale
     */
    record Totals(
            long npvCents,
            boolean npvBounded,
            int npvUnknown,
            long runCents,
            boolean runBounded,
            int runUnknown,
            int clipped) {}
}
