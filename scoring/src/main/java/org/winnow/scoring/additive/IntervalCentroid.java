package org.winnow.scoring.additive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The centre of mass of {w : lowᵢ ≤ wᵢ ≤ highᵢ, Σ wᵢ = 1}.
 *
 * <p>The ends are taken as the decimals they were written as, in whole units of 10⁻¹⁸, so that intervals which meet in one
 * point do so exactly. What lies above the low ends, u = w − low, is a box cut by Σ u = 1 − Σ low.
 */
final class IntervalCentroid {

    private static final int DECIMALS = 18;
    private static final long ONE = 1_000_000_000_000_000_000L;
    private static final long TOLERANCE = ONE / 1_000_000_000;

    private final double[] low;
    private final double[] high;
    private final long[] least;
    private final long[] widths;
    private final BigDecimal sumOfLow;
    private final BigDecimal sumOfHigh;

    IntervalCentroid(double[] low, double[] high) {
        this.low = low;
        this.high = high;
        least = Arrays.stream(low).mapToLong(IntervalCentroid::units).toArray();
        widths = Arrays.stream(high).mapToLong(IntervalCentroid::units).toArray();
        sumOfLow = sum(least);
        sumOfHigh = sum(widths);
        Arrays.setAll(widths, i -> widths[i] - least[i]);
    }

    /** The fewest digits that read back as the same double, as somebody would have written it. */
    private static long units(double weight) {
        BigDecimal exact = new BigDecimal(weight);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == weight) {
                return whole(rounded);
            }
        }
        return whole(exact.round(new MathContext(17)));
    }

    private static long whole(BigDecimal decimal) {
        return decimal.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    private static BigDecimal sum(long[] units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long each : units) {
            sum = sum.add(BigDecimal.valueOf(each));
        }
        return sum;
    }

    /** Whether there is a point, give or take 10⁻⁹ in the sum. */
    boolean exists() {
        return sumOfLow.compareTo(BigDecimal.valueOf(ONE + TOLERANCE)) <= 0
                && sumOfHigh.compareTo(BigDecimal.valueOf(ONE - TOLERANCE)) >= 0;
    }

    double[] weights() {
        BigDecimal one = BigDecimal.valueOf(ONE);
        if (sumOfLow.compareTo(one) >= 0) {
            return low.clone();
        }
        if (sumOfHigh.compareTo(one) <= 0) {
            return high.clone();
        }
        BigDecimal[] parts = new CutBox(widths, one.subtract(sumOfLow).longValueExact()).centroid();
        double[] weights = new double[low.length];
        Arrays.setAll(
                weights,
                i -> BigDecimal.valueOf(least[i])
                        .add(parts[i])
                        .movePointLeft(DECIMALS)
                        .doubleValue());
        return weights;
    }
}
