package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.sameLength;

/**
 * Additive value V(x) = 100 Σ wᵢ vᵢ(xᵢ): the value functions of m criteria, ready to value a matrix.
 *
 * <p>What is not known stands at the bad end. A bound counts on its pessimistic side only (at most where less is better, at
 * least where more is) and stands at the bad end on the other. So stating less never raises a candidate's own score, and no
 * other candidate's. Immutable and safe for use by several threads.
 *
 * <p>Source: Keeney and Raiffa, <i>Decisions with Multiple Objectives</i>, 1976, theorem 3.6.
 */
public final class AdditiveValue {

    private final ValueFunction[] functions;

    private AdditiveValue(ValueFunction[] functions) {
        this.functions = functions;
    }

    /**
     * A method that values each criterion by its function.
     *
     * @param functions one for each criterion, in order, at least one
     * @throws IllegalArgumentException if there is none
     */
    public static AdditiveValue of(ValueFunction... functions) {
        check(functions.length > 0, "there are 0 value functions; a ranking needs at least one criterion");
        return new AdditiveValue(functions.clone());
    }

    /** Values the cells once and ranks: the same as {@code values(matrix).rank(weights)}. */
    public Ranking rank(DecisionMatrix matrix, double... weights) {
        return values(matrix).rank(weights);
    }

    /**
     * Values every cell, once for all weights.
     *
     * @param matrix n × m, m as many as there are value functions
     * @throws IllegalArgumentException if the number of criteria differs, or a criterion that extrapolates meets a fact that
     *     is not known or a bound, which have no meaning there
     */
    public PartialValues values(DecisionMatrix matrix) {
        sameLength("criteria in the matrix", matrix.criteria(), "value functions", functions.length);
        PartialValues values = new PartialValues(matrix);
        for (int candidate = 0; candidate < matrix.candidates(); candidate++) {
            for (int criterion = 0; criterion < functions.length; criterion++) {
                value(matrix, candidate, criterion, values);
            }
        }
        return values;
    }

    private void value(DecisionMatrix matrix, int candidate, int criterion, PartialValues values) {
        ValueFunction function = functions[criterion];
        FactKind kind = matrix.kind(candidate, criterion);
        double number = matrix.number(candidate, criterion);
        if (kind == FactKind.KNOWN) {
            double value = function.value(number);
            values.set(candidate, criterion, value, value, function.clips(number));
            return;
        }
        requireEnds(function, kind, candidate, criterion);
        if (kind == FactKind.NOT_KNOWN) {
            values.set(candidate, criterion, function.badValue(), function.goodValue(), false);
        } else if (kind.isPessimistic(function.better())) {
            values.set(candidate, criterion, function.value(number), function.goodValue(), function.clips(number));
        } else {
            values.set(candidate, criterion, function.badValue(), function.value(number), false);
        }
    }

    private static void requireEnds(ValueFunction function, FactKind kind, int candidate, int criterion) {
        if (function.outside() == Outside.EXTRAPOLATE) {
            throw new IllegalArgumentException("candidate " + candidate + " has " + kind + " on criterion " + criterion
                    + ", which extrapolates and so has no bad end; state a number or let the criterion clip");
        }
    }
}
