package org.winnow.scoring.uncertainty;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.finite;

/**
 * A measure whose natural logarithm is normal.
 *
 * @param logMean mean of the logarithm
 * @param logDeviation its standard deviation, at least 0
 */
public record LogNormal(double logMean, double logDeviation) {

    /**
     * Checks the two.
     *
     * @throws IllegalArgumentException if a number is not finite or the deviation is negative
     */
    public LogNormal {
        finite("mean of the logarithm", logMean);
        check(
                finite("deviation of the logarithm", logDeviation) >= 0,
                "deviation of the logarithm is " + logDeviation + "; it must not be negative");
    }

    /** e^(μ + σ²/2), the same on every machine; infinite where a double can't hold it. */
    public double mean() {
        return StrictMath.exp(logMean + logDeviation * logDeviation / 2);
    }
}
