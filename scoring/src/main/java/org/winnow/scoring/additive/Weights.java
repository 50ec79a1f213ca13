package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.finite;
import static org.winnow.scoring.arguments.Arguments.sameLength;
import static org.winnow.scoring.arguments.Arguments.within;

import java.util.Arrays;

/**
 * Ways to come to weights: each 0 to 1, summing to 1. Arrays are left as they are.
 *
 * <p>Source of the rank-order centroid: Barron and Barrett, <i>Decision Quality Using Ranked Attribute Weights</i>,
 * Management Science 42 (1996).
 */
public final class Weights {

    /** How far a sum of weights may be from 1. */
    public static final double TOLERANCE = 1e-9;

    /** What adding up doubles may be off by, beside the tolerance. */
    private static final double ROUND_OFF = 1e-12;

    private Weights() {}

    /**
     * Requires weights that are already exact.
     *
     * @return {@code weights} itself
     * @throws IllegalArgumentException if a weight is not from 0 to 1 or they do not sum to 1 ± 10⁻⁹
     */
    public static double[] requireSumOfOne(double... weights) {
        return requireSumOfOne(TOLERANCE, weights);
    }

    /** Products of family weights and weights inside, each of which sum to 1 ± 10⁻⁹, may be off by twice as much. */
    static double[] requireSumOfOneInTwoLevels(double... weights) {
        return requireSumOfOne(2 * TOLERANCE, weights);
    }

    private static double[] requireSumOfOne(double tolerance, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += within("weight " + i, weights[i], 0, 1 + tolerance + ROUND_OFF);
        }
        check(
                Math.abs(sum - 1) <= tolerance + ROUND_OFF,
                "weights " + Arrays.toString(weights) + " sum to " + sum + "; they must sum to 1, within " + tolerance);
        return weights;
    }

    /**
     * Direct weights: points given to each criterion, scaled to sum to 1.
     *
     * @param points none negative, at least one above 0
     * @throws IllegalArgumentException if a number is negative or not finite, or all are 0
     */
    public static double[] normalised(double... points) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            check(
                    finite("weight " + i, points[i]) >= 0,
                    "weight " + i + " is " + points[i] + "; a weight must not be negative");
            sum += points[i];
        }
        check(sum > 0, "weights " + Arrays.toString(points) + " are all zero; at least one must be above 0");
        double total = finite("sum of the weights", sum);
        return Arrays.stream(points).map(each -> each / total).toArray();
    }

    /**
     * Rank-order centroid of n criteria in order, the most important first: wᵢ = (1/n) Σ_{k≥i} 1/k.
     *
     * @param n number of criteria, 1 to 10,000
     * @throws IllegalArgumentException if n is outside
     */
    public static double[] rankOrderCentroid(int n) {
        double[] weights = new double[within("number of criteria", n, 1, 10_000)];
        Arrays.setAll(weights, place -> harmonic(place + 1, n) / n);
        return weights;
    }

    /** Added up as the formula is read, from k = i on: whoever computes it again gets the same bits. */
    private static double harmonic(int i, int n) {
        double sum = 0;
        for (int k = i; k <= n; k++) {
            sum += 1.0 / k;
        }
        return sum;
    }

    /**
     * Rank-order centroid where criteria may tie: those of one level share the mean of the places that they fill.
     *
     * @param levels of each criterion, smaller is more important; only their order counts
     * @return one weight for each criterion, in the order given
     * @throws IllegalArgumentException if there is no level
     */
    public static double[] rankOrderCentroidOf(int... levels) {
        double[] byPlace = rankOrderCentroid(levels.length);
        int[] sorted = levels.clone();
        Arrays.sort(sorted);
        double[] weights = new double[levels.length];
        Arrays.setAll(weights, i -> meanOfLevel(levels[i], sorted, byPlace));
        return weights;
    }

    private static double meanOfLevel(int level, int[] sorted, double[] byPlace) {
        double sum = 0;
        int tied = 0;
        for (int place = 0; place < sorted.length; place++) {
            if (sorted[place] == level) {
                sum += byPlace[place];
                tied++;
            }
        }
        return sum / tied;
    }

    /**
     * Whether some weights within these intervals sum to 1, within 10⁻⁹.
     *
     * @param low least weight of each, 0 to 1
     * @param high greatest weight of each, not below the least, at most 1
     * @throws IllegalArgumentException if the intervals are not so
     */
    public static boolean intervalsHoldAPoint(double[] low, double[] high) {
        return intervals(low, high).exists();
    }

    /**
     * The centre of mass of all weights within intervals: {@code lowᵢ ≤ wᵢ ≤ highᵢ}, summing to 1.
     *
     * @param low least weight of each, 0 to 1
     * @param high greatest weight of each, not below the least, at most 1
     * @throws IllegalArgumentException if the intervals are not so or no weights within them sum to 1
     */
    public static double[] centroidOfIntervals(double[] low, double[] high) {
        IntervalCentroid centroid = intervals(low, high);
        check(
                centroid.exists(),
                "no weights from " + Arrays.toString(low) + " to " + Arrays.toString(high)
                        + " sum to 1; low ends must sum to at most 1, high ends to at least 1");
        return centroid.weights();
    }

    private static IntervalCentroid intervals(double[] low, double[] high) {
        sameLength("low ends", low.length, "high ends", high.length);
        for (int i = 0; i < low.length; i++) {
            within("low end " + i, low[i], 0, 1);
            within("high end " + i, high[i], low[i], 1);
        }
        return new IntervalCentroid(low, high);
    }

    /**
     * Weights in two levels: family weight × weight inside the family.
     *
     * @param families weight of each of f families, summing to 1 ± 10⁻⁹
     * @param familyOf of each of m criteria the number of its family, 0 to f − 1; every family has at least one
     * @param inside of each criterion its weight inside the family, summing to 1 ± 10⁻⁹ in each family
     * @return m weights, in the order of the criteria
     * @throws IllegalArgumentException if shapes or sums are not so
     */
    public static double[] ofFamilies(double[] families, int[] familyOf, double[] inside) {
        sameLength("families of criteria", familyOf.length, "weights inside a family", inside.length);
        requireSumOfOne(families);
        double[] sums = new double[families.length];
        double[] weights = new double[inside.length];
        for (int i = 0; i < inside.length; i++) {
            int family = within("family of criterion " + i, familyOf[i], 0, families.length - 1);
            sums[family] +=
                    within("weight of criterion " + i + " inside its family", inside[i], 0, 1 + TOLERANCE + ROUND_OFF);
            weights[i] = families[family] * inside[i];
        }
        for (int family = 0; family < sums.length; family++) {
            check(
                    Math.abs(sums[family] - 1) <= TOLERANCE + ROUND_OFF,
                    "weights inside family " + family + " sum to " + sums[family] + "; they must sum to 1, within "
                            + TOLERANCE);
        }
        return weights;
    }
}
