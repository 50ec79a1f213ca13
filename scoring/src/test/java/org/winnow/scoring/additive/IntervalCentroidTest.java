package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The centre of mass of weights within intervals: closed cases, an obvious slow reference, and sampling. */
class IntervalCentroidTest {

    private static final Offset<Double> EXACT = within(1e-15);

    private static double[] all(int n, double weight) {
        double[] all = new double[n];
        Arrays.fill(all, weight);
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 40, 60, 100, 1_000})
    void withoutLimitsAllWeightsAreEqual(int n) {
        assertThat(Weights.centroidOfIntervals(all(n, 0), all(n, 1))).containsExactly(all(n, 1.0 / n), EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 20, 30})
    void equalIntervalsLeadToEqualWeights(int n) {
        assertThat(Weights.centroidOfIntervals(all(n, 0.3 / n), all(n, 1.7 / n)))
                .containsExactly(all(n, 1.0 / n), EXACT);
    }

    @Test
    void ofTwoTheCentreIsTheMiddleOfWhatBothAllow() {
        assertThat(Weights.centroidOfIntervals(new double[] {0.2, 0.1}, new double[] {0.7, 0.9}))
                .containsExactly(new double[] {0.45, 0.55}, EXACT);
    }

    /** w₁ ≤ 1/2 cuts a quarter of the triangle off: with centre (2/3, 1/6, 1/6) and weight 1/4 of (1/3, 1/3, 1/3). */
    @Test
    void ofThreeTheCutCornerIsTakenOff() {
        assertThat(Weights.centroidOfIntervals(new double[] {0, 0, 0}, new double[] {0.5, 1, 1}))
                .containsExactly(new double[] {2.0 / 9, 7.0 / 18, 7.0 / 18}, EXACT);
    }

    /** Low ends alone leave a smaller triangle: low plus an equal share of the rest. */
    @Test
    void lowEndsMoveTheTriangle() {
        assertThat(Weights.centroidOfIntervals(new double[] {0.4, 0.1, 0.2}, new double[] {1, 1, 1}))
                .containsExactly(new double[] {0.5, 0.2, 0.3}, EXACT);
    }

    @Test
    void aWeightThatIsFixedStaysAndTheOthersShareTheRest() {
        assertThat(Weights.centroidOfIntervals(new double[] {0.3, 0, 0}, new double[] {0.3, 1, 1}))
                .containsExactly(new double[] {0.3, 0.35, 0.35}, EXACT);
        assertThat(Weights.centroidOfIntervals(new double[] {0.3, 0.4, 0}, new double[] {0.3, 0.4, 1}))
                .containsExactly(new double[] {0.3, 0.4, 0.3}, EXACT);
    }

    /** In doubles 0.6 + 0.3 + 0.1 stays below 1; as written they sum to 1. */
    @Test
    void intervalsThatMeetInOnePointAreThatPoint() {
        double[] point = {0.6, 0.3, 0.1};
        assertThat(Weights.centroidOfIntervals(all(3, 0), point)).containsExactly(point);
        assertThat(Weights.centroidOfIntervals(point, all(3, 1))).containsExactly(point);
        assertThat(Weights.centroidOfIntervals(point, point)).containsExactly(point);
        assertThat(Weights.centroidOfIntervals(all(3, 0.3333333333), all(3, 0.3333333333)))
                .containsExactly(all(3, 0.3333333333));
    }

    @Test
    void intervalsWithoutAPointAreRefused() {
        assertThat(Weights.intervalsHoldAPoint(all(3, 0), all(3, 0.333))).isFalse();
        assertThat(Weights.intervalsHoldAPoint(all(3, 0.334), all(3, 1))).isFalse();
        assertThat(Weights.intervalsHoldAPoint(all(100, 0.5), all(100, 1))).isFalse();
        assertThat(Weights.intervalsHoldAPoint(all(3, 0.3333333334), all(3, 1))).isTrue();
        assertThatThrownBy(() -> Weights.centroidOfIntervals(all(3, 0), all(3, 0.333)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0.333, 0.333, 0.333] sum to 1; low ends must");
        assertThatThrownBy(() -> Weights.centroidOfIntervals(all(2, 0.6), all(2, 0.5)))
                .hasMessageContaining("high end 0 is 0.5; it must be from 0.6 to 1.0");
        assertThatThrownBy(() -> Weights.centroidOfIntervals(all(2, -0.1), all(2, 0.5)))
                .hasMessageContaining("low end 0 is -0.1");
        assertThatThrownBy(() -> Weights.centroidOfIntervals(all(2, 0), all(3, 0.5)))
                .hasMessageContaining("2 low ends but 3 high ends");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    @Tag("slow")
    void itIsTheMeanOfWeightsSampledUniformly(int seed) {
        RandomIntervals intervals = RandomIntervals.of(2 + seed % 5, 2, seed);
        double[] centroid = intervals.centroid();
        double[] mean = intervals.meanOfSamples(20_000, new Random(seed));
        assertThat(centroid).containsExactly(mean, within(0.01));
        assertThat(Arrays.stream(centroid).sum()).isCloseTo(1, within(1e-12));
    }

    /** A slow reference that has no inclusion and exclusion in it: the last but one weight is integrated by thin slices. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void ofThreeItIsWhatThinSlicesAddUpTo(int seed) {
        RandomIntervals intervals = RandomIntervals.of(3, 3, seed);
        assertThat(intervals.centroid()).containsExactly(intervals.meanOfSlices(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 25, 40, 60, 61, 150})
    @Tag("slow")
    void manyWeightsStayWithinTheirIntervalsAndSumToOne(int n) {
        for (int digits = 1; digits <= 17; digits += 4) {
            RandomIntervals intervals = RandomIntervals.of(n, digits, n);
            double[] centroid = intervals.centroid();
            assertThat(Arrays.stream(centroid).sum()).isCloseTo(1, within(1e-9));
            for (int i = 0; i < n; i++) {
                assertThat(centroid[i])
                        .isBetween(intervals.low()[i] - 1e-12, intervals.high()[i] + 1e-12);
            }
        }
    }
}
