package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.sameLength;

import java.util.Arrays;

/**
 * The value of every cell, 0 to 1, apart from any weights: a change of weights is a product and a sort.
 *
 * <p>Made by {@link AdditiveValue#values}. Immutable and safe for use by several threads once made.
 */
public final class PartialValues {

    private final DecisionMatrix matrix;
    private final double[] values;
    private final double[] valuesIfKnown;
    private final boolean[] clipped;

    PartialValues(DecisionMatrix matrix) {
        this.matrix = matrix;
        values = new double[matrix.candidates() * matrix.criteria()];
        valuesIfKnown = new double[values.length];
        clipped = new boolean[values.length];
    }

    void set(int candidate, int criterion, double value, double valueIfKnown, boolean isClipped) {
        int cell = candidate * matrix.criteria() + criterion;
        values[cell] = value;
        valuesIfKnown[cell] = valueIfKnown;
        clipped[cell] = isClipped;
    }

    public DecisionMatrix matrix() {
        return matrix;
    }

    /** The value that counts in the score. */
    public double value(int candidate, int criterion) {
        return values[candidate * matrix.criteria() + criterion];
    }

    /** The value with what is not known at the good end and a bound on the optimistic side at its number. */
    public double valueIfKnown(int candidate, int criterion) {
        return valuesIfKnown[candidate * matrix.criteria() + criterion];
    }

    /** Whether the number that counts lies outside the scale. */
    public boolean isClipped(int candidate, int criterion) {
        return clipped[candidate * matrix.criteria() + criterion];
    }

    /**
     * Ranks by these weights.
     *
     * @param weights one for each criterion, each 0 to 1, summing to 1 ± 2 · 10⁻⁹ (two levels of 10⁻⁹ each); not kept
     * @throws IllegalArgumentException if the weights are not so
     */
    public Ranking rank(double... weights) {
        sameLength("weights", weights.length, "criteria", matrix.criteria());
        double[] points = Weights.requireSumOfOneInTwoLevels(weights).clone();
        Arrays.setAll(points, criterion -> 100 * weights[criterion]);
        return new Ranking(
                this, weights.clone(), product(points, values), product(points, valuesIfKnown), known(weights));
    }

    private double[] product(double[] points, double[] cells) {
        double[] sums = new double[matrix.candidates()];
        int cell = 0;
        for (int candidate = 0; candidate < sums.length; candidate++) {
            double sum = 0;
            for (double point : points) {
                sum += point * cells[cell++];
            }
            sums[candidate] = sum;
        }
        return sums;
    }

    private double[] known(double[] weights) {
        double[] shares = new double[matrix.candidates()];
        for (int candidate = 0; candidate < shares.length; candidate++) {
            for (int criterion = 0; criterion < weights.length; criterion++) {
                if (matrix.kind(candidate, criterion) == FactKind.KNOWN) {
                    shares[candidate] += weights[criterion];
                }
            }
        }
        return shares;
    }
}
