package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdditiveValueTest {

    private static final ValueFunction BENEFIT = ValueFunction.linear(0, 100, Better.MORE);
    private static final ValueFunction COST = ValueFunction.linear(0, 100, Better.LESS);

    /** Data of Tzeng and Huang, in the tests of scikit-criteria; every criterion scaled to its range in the data. */
    @Test
    void tzengsFourAlternativesScoreAsPublished() {
        double[][] alternatives = {{5, 8, 4}, {7, 6, 8}, {8, 8, 6}, {7, 4, 6}};
        DecisionMatrix.Builder matrix = DecisionMatrix.builder(3);
        for (double[] alternative : alternatives) {
            matrix.candidate(Gate.PASSED);
            for (int j = 0; j < 3; j++) {
                matrix.known(j, alternative[j]);
            }
        }
        Ranking ranking = AdditiveValue.of(
                        ValueFunction.linear(5, 8, Better.MORE),
                        ValueFunction.linear(4, 8, Better.MORE),
                        ValueFunction.linear(4, 8, Better.MORE))
                .rank(matrix.build(), 0.3, 0.4, 0.3);
        assertThat(scoresByCandidate(ranking)).containsExactly(new double[] {40, 70, 85, 35}, within(1e-9));
        assertThat(ranking.standings()).extracting(Standing::candidate).containsExactly(2, 1, 0, 3);
    }

    /** Rescaling by the largest value flips A and B when C comes (case of Jira Product Discovery); a fixed scale must not. */
    @Test
    void addingACandidateKeepsAbeforeBAndMovesNobodysScore() {
        AdditiveValue method =
                AdditiveValue.of(ValueFunction.linear(0, 40, Better.MORE), ValueFunction.linear(0, 50, Better.MORE));
        DecisionMatrix two = DecisionMatrix.builder(2)
                .candidate(Gate.PASSED)
                .known(0, 10)
                .known(1, 40)
                .candidate(Gate.PASSED)
                .known(0, 6)
                .known(1, 50)
                .build();
        DecisionMatrix added = DecisionMatrix.builder(2)
                .candidate(Gate.PASSED)
                .known(0, 40)
                .known(1, 10)
                .build();
        Ranking before = method.rank(two, 0.6, 0.4);
        Ranking after = method.rank(two.plus(added), 0.6, 0.4);
        assertThat(scoresByCandidate(after)).startsWith(scoresByCandidate(before));
        assertThat(before.standings().stream().map(Standing::candidate).toList())
                .isEqualTo(after.standings().stream()
                        .map(Standing::candidate)
                        .filter(each -> each < 2)
                        .toList());
    }

    @Test
    void notKnownStandsAtTheBadEndAndMayStillBecomeGood() {
        Standing standing =
                only(DecisionMatrix.builder(2).candidate(Gate.PASSED).known(0, 80));
        assertThat(standing).isEqualTo(new Standing(0, 1, 48, 88, 0.6));
    }

    @Test
    void aBoundOnThePessimisticSideCounts() {
        Standing standing = only(
                DecisionMatrix.builder(2).candidate(Gate.PASSED).atLeast(0, 80).atMost(1, 50));
        assertThat(standing).isEqualTo(new Standing(0, 1, 68, 100, 0));
    }

    @Test
    void aBoundOnTheOtherSideCountsOnlyIfKnown() {
        Standing standing = only(
                DecisionMatrix.builder(2).candidate(Gate.PASSED).atMost(0, 80).atLeast(1, 50));
        assertThat(standing).isEqualTo(new Standing(0, 1, 0, 68, 0));
    }

    private static Standing only(DecisionMatrix.Builder matrix) {
        return AdditiveValue.of(BENEFIT, COST)
                .rank(matrix.build(), 0.6, 0.4)
                .standings()
                .get(0);
    }

    @Test
    void equalScoresShareTheBetterRankAndStandInTheOrderOfTheMatrix() {
        Ranking ranking = ranked(50, 70, 50 - 1e-10, 50, 90, 49);
        assertThat(ranking.standings()).extracting(Standing::candidate).containsExactly(4, 1, 0, 2, 3, 5);
        assertThat(ranking.standings()).extracting(Standing::rank).containsExactly(1, 2, 3, 3, 3, 6);
    }

    @Test
    void scoresThatDifferByMoreThanTheToleranceAreNotEqual() {
        assertThat(ranked(50, 50 + 3e-9).standings()).extracting(Standing::rank).containsExactly(1, 2);
    }

    private static Ranking ranked(double... benefits) {
        DecisionMatrix.Builder matrix = DecisionMatrix.builder(1);
        for (double benefit : benefits) {
            matrix.candidate(Gate.PASSED).known(0, benefit);
        }
        return AdditiveValue.of(BENEFIT).rank(matrix.build(), 1);
    }

    @Test
    void aFailedGateOutweighsAnyScoreAndAnUnansweredOneDoesNot() {
        DecisionMatrix matrix = DecisionMatrix.builder(1)
                .candidate(Gate.FAILED)
                .known(0, 100)
                .candidate(Gate.NOT_KNOWN)
                .known(0, 1)
                .build();
        Ranking ranking = AdditiveValue.of(BENEFIT).rank(matrix, 1);
        assertThat(ranking.standings()).extracting(Standing::candidate).containsExactly(1);
        assertThat(ranking.unranked()).containsExactly(0);
        assertThat(ranking.unranked(0)).isEqualTo(new Standing(0, 0, 100, 100, 1));
    }

    @Test
    void aNumberOutsideTheScaleIsClippedAndSaidToBe() {
        DecisionMatrix matrix = DecisionMatrix.builder(2)
                .candidate(Gate.PASSED)
                .known(0, 120)
                .known(1, 100)
                .candidate(Gate.PASSED)
                .atLeast(0, -1)
                .atLeast(1, 101)
                .build();
        Ranking ranking = AdditiveValue.of(BENEFIT, COST).rank(matrix, 0.6, 0.4);
        assertThat(ranking.standings().get(0).score()).isEqualTo(60);
        assertThat(ranking.isClipped(0, 0)).isTrue();
        assertThat(ranking.isClipped(0, 1)).isFalse();
        assertThat(ranking.isClipped(1, 0)).isTrue();
        assertThat(ranking.isClipped(1, 1))
                .as("this bound does not count in the score")
                .isFalse();
    }

    @Test
    void aCriterionThatExtrapolatesRefusesWhatIsNotKnown() {
        AdditiveValue method = AdditiveValue.of(COST.with(Outside.EXTRAPOLATE));
        DecisionMatrix notKnown =
                DecisionMatrix.builder(1).candidate(Gate.PASSED).build();
        DecisionMatrix bound =
                DecisionMatrix.builder(1).candidate(Gate.PASSED).atMost(0, 5).build();
        assertThatThrownBy(() -> method.values(notKnown))
                .hasMessageContaining("candidate 0 has NOT_KNOWN on criterion 0");
        assertThatThrownBy(() -> method.values(bound)).hasMessageContaining("BOUND_AT_MOST");
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        AdditiveValue method = AdditiveValue.of(BENEFIT, COST);
        DecisionMatrix narrow = DecisionMatrix.builder(1).build();
        DecisionMatrix fitting = DecisionMatrix.builder(2).build();
        assertThatThrownBy(() -> method.values(narrow))
                .hasMessageContaining("1 criteria in the matrix but 2 value functions");
        assertThatThrownBy(() -> method.rank(fitting, 1)).hasMessageContaining("1 weights but 2 criteria");
        assertThatThrownBy(() -> method.rank(fitting, 0.5, 0.6)).hasMessageContaining("sum to 1.1");
        assertThatThrownBy(AdditiveValue::of).hasMessageContaining("at least one criterion");
    }

    @Test
    void nobodyToRankIsAnEmptyRanking() {
        assertThat(AdditiveValue.of(BENEFIT)
                        .rank(DecisionMatrix.builder(1).build(), 1)
                        .standings())
                .isEqualTo(List.of());
    }

    private static double[] scoresByCandidate(Ranking ranking) {
        double[] scores = new double[ranking.standings().size()];
        ranking.standings().forEach(standing -> scores[standing.candidate()] = standing.score());
        return scores;
    }
}
