package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    private static final Offset<Double> HALF_A_DIGIT = within(0.00005);

    /** Figures of Barron and Barrett 1996, table 1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".6111 .2778 .1111",
                ".5208 .2708 .1458 .0625",
                ".4567 .2567 .1567 .0900 .0400",
                ".4083 .2417 .1583 .1028 .0611 .0278"
            })
    void rankOrderCentroidMatchesThePublishedTable(String published) {
        double[] expected = numbers(published);
        assertThat(Weights.rankOrderCentroid(expected.length)).containsExactly(expected, HALF_A_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 11, 40})
    void rankOrderCentroidIsTheMeanOfTheCornersOfTheOrder(int n) {
        double[] mean = new double[n];
        for (int corner = 1; corner <= n; corner++) {
            for (int i = 0; i < corner; i++) {
                mean[i] += 1.0 / corner / n;
            }
        }
        assertThat(Weights.rankOrderCentroid(n)).containsExactly(mean, within(1e-14));
    }

    @Test
    void tiedCriteriaShareTheMeanOfTheirPlaces() {
        assertThat(Weights.rankOrderCentroidOf(2, 1, 2))
                .containsExactly(numbers(".19444444 .61111111 .19444444"), within(1e-8));
        assertThat(Weights.rankOrderCentroidOf(7, 7, 7, 7)).containsExactly(numbers(".25 .25 .25 .25"), within(1e-15));
        assertThat(Weights.rankOrderCentroidOf(30, 10, 20)).containsExactly(numbers(".1111 .6111 .2778"), HALF_A_DIGIT);
    }

    @Test
    void tiedCentroidMatchesSampledWeights() {
        double[] sum = new double[4];
        Random random = new Random(20261124);
        int samples = 200_000;
        for (int s = 0; s < samples; s++) {
            double[] weights = Stream.generate(() -> -Math.log(1 - random.nextDouble()))
                    .limit(4)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double total = Arrays.stream(weights).sum();
            Arrays.sort(weights);
            boolean swapTied = random.nextBoolean();
            sum[0] += weights[3] / total;
            sum[1] += weights[swapTied ? 1 : 2] / total;
            sum[2] += weights[swapTied ? 2 : 1] / total;
            sum[3] += weights[0] / total;
        }
        double[] sampled = Arrays.stream(sum).map(each -> each / samples).toArray();
        assertThat(Weights.rankOrderCentroidOf(1, 2, 2, 3)).containsExactly(sampled, within(0.002));
    }

    @Test
    void directWeightsAreScaledToOne() {
        assertThat(Weights.normalised(3, 0, 1)).containsExactly(0.75, 0, 0.25);
    }

    @Test
    void directWeightsThatAreAllZeroAreRefused() {
        assertThatThrownBy(() -> Weights.normalised(0, 0)).hasMessageContaining("all zero");
    }

    @ParameterizedTest
    @CsvSource({"-1, must not be negative", "NaN, must be a finite number", "Infinity, must be a finite number"})
    void directWeightsThatAreNoWeightsAreRefused(double weight, String advice) {
        assertThatThrownBy(() -> Weights.normalised(1, weight))
                .hasMessageContaining("weight 1 is " + weight)
                .hasMessageContaining(advice);
    }

    @Test
    void weightsThatDoNotSumToOneAreRefusedWithTheirSum() {
        assertThatThrownBy(() -> Weights.requireSumOfOne(0.5, 0.25)).hasMessageContaining("sum to 0.75");
        assertThatThrownBy(() -> Weights.requireSumOfOne(0.5, 0.5 + 2e-9)).hasMessageContaining("must sum to 1");
        assertThatThrownBy(() -> Weights.requireSumOfOne(0.5, Double.NaN, 0.5)).hasMessageContaining("weight 1 is NaN");
        assertThat(Weights.requireSumOfOne(0.5, 0.5 + 5e-10)).hasSize(2);
    }

    @Test
    void aWeightIsItsFamilysWeightTimesItsWeightInside() {
        assertThat(Weights.ofFamilies(numbers(".5 .3 .2"), new int[] {0, 1, 0, 2}, numbers(".6 1 .4 1")))
                .containsExactly(numbers(".3 .3 .2 .2"), within(1e-15));
    }

    @Test
    void weightsInsideAFamilyMustSumToOne() {
        assertThatThrownBy(() -> Weights.ofFamilies(numbers(".5 .5"), new int[] {0, 1, 1}, numbers("1 .5 .4")))
                .hasMessageContaining("inside family 1 sum to 0.9");
    }

    @Test
    void aFamilyWithoutCriteriaIsRefused() {
        assertThatThrownBy(() -> Weights.ofFamilies(numbers(".5 .5"), new int[] {0, 0}, numbers(".5 .5")))
                .hasMessageContaining("inside family 1 sum to 0.0");
    }

    @Test
    void aFamilyThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Weights.ofFamilies(numbers("1"), new int[] {1}, numbers("1")))
                .hasMessageContaining("family of criterion 0 is 1");
    }

    private static double[] numbers(String spaced) {
        return Arrays.stream(spaced.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
