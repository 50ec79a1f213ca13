package org.winnow.core.scorecards;

import org.winnow.core.ids.FieldId;

/** Why a version is refused. Weights are given as shares, 0 to 1. */
public sealed interface ScorecardProblem {
    record NameMissing() implements ScorecardProblem {}

    record ReasonMissing() implements ScorecardProblem {}

    record NoCriteria() implements ScorecardProblem {}

    /** A weight is negative, above 1 or no number. */
    record FamilyWeightOutOfRange(Family family, double found) implements ScorecardProblem {}

    record CriterionWeightOutOfRange(FieldId field, double found) implements ScorecardProblem {}

    record FamilyWeightsDoNotSum(double found) implements ScorecardProblem {}

    record WeightsInsideDoNotSum(Family family, double found) implements ScorecardProblem {}

    /** A family that counts has no criterion to count by. */
    record FamilyWithoutCriteria(Family family) implements ScorecardProblem {}

    /** The interval of the robustness does not hold the weight. */
    record IntervalWithoutWeight(Family family, double least, double weight, double greatest)
            implements ScorecardProblem {}

    /** The intervals leave no set of weights that sums to 1. */
    record IntervalsEmpty(double leastSum, double greatestSum) implements ScorecardProblem {}

    record ScaleWithoutLength(FieldId field, double from, double to) implements ScorecardProblem {}

    /** A measure between the ends does not lie between its neighbours. */
    record PointNotBetween(FieldId field, double measure, double from, double to) implements ScorecardProblem {}

    /** Every option of a choice has the same value, so the criterion would tell nobody from another. */
    record OptionsAllAlike(FieldId field) implements ScorecardProblem {}

    /** No value is stated for an option of a choice, or the field can't be judged at all: a text, a date, a yes or no. */
    record FieldNotJudged(FieldId field) implements ScorecardProblem {}

    /** The values do not run one way from 0 to 1. */
    record ScaleNotOneWay(FieldId field) implements ScorecardProblem {}

    record FieldFeedsTwo(FieldId field) implements ScorecardProblem {}
}
