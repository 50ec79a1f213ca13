package org.winnow.core.portfolios;

/**
 * Where the starter scorecard's money scales end, in whole units of the currency, each above 0. Known for EUR and USD; a portfolio in
 * another currency is asked for its own.
 */
public record ScaleEnds(long grossBenefit, long runCost, long buildCost) {
    public static final ScaleEnds EURO_OR_DOLLAR = new ScaleEnds(5_000_000, 2_000_000, 2_000_000);

    public ScaleEnds {
        if (Math.min(grossBenefit, Math.min(runCost, buildCost)) <= 0) {
            throw new IllegalArgumentException("scale ends must be above 0; found benefit %d, run %d, build %d"
                    .formatted(grossBenefit, runCost, buildCost));
        }
    }
}
