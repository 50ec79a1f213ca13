package org.winnow.scoring.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreePointsTest {

    private static final double HALF_A_DIGIT = 0.00005;

    @Test
    void betaPertOfTwoFourTwelveMatchesThePublishedFigures() {
        ThreePoints estimate = ThreePoints.of(2, 4, 12);
        assertThat(estimate.mean()).isEqualTo(5);
        assertThat(estimate.standardDeviation()).isCloseTo(1.7321, within(HALF_A_DIGIT));
    }

    @Test
    void triangleOfTwoFourTwelveMatchesThePublishedFigures() {
        ThreePoints estimate = new ThreePoints(2, 4, 12, Shape.TRIANGULAR);
        assertThat(estimate.mean()).isEqualTo(6);
        assertThat(estimate.standardDeviation()).isCloseTo(2.1602, within(HALF_A_DIGIT));
    }

    @Test
    void triangleMatchesItsSamples() {
        ThreePoints estimate = new ThreePoints(-3, 1, 11, Shape.TRIANGULAR);
        Random random = new Random(7);
        double[] sample = random.doubles(400_000).map(ThreePointsTest::drawn).toArray();
        double mean = Arrays.stream(sample).average().orElseThrow();
        double variance = Arrays.stream(sample)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(estimate.mean()).isCloseTo(mean, within(0.02));
        assertThat(estimate.standardDeviation()).isCloseTo(Math.sqrt(variance), within(0.02));
    }

    /** The inverse of the distribution of the triangle −3, 1, 11. */
    private static double drawn(double share) {
        return share < 4.0 / 14 ? -3 + Math.sqrt(share * 14 * 4) : 11 - Math.sqrt((1 - share) * 14 * 10);
    }

    @ParameterizedTest
    @CsvSource({"BETA_PERT, 0.1", "TRIANGULAR, 0.1", "BETA_PERT, -0.7", "TRIANGULAR, 1e9"})
    void threeEqualPointsAreThatPointWithoutSpread(Shape shape, double point) {
        ThreePoints certain = new ThreePoints(point, point, point, shape);
        assertThat(certain.mean()).isEqualTo(point);
        assertThat(certain.standardDeviation()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "2, 3, 2.5", "NaN, 1, 2", "0, NaN, 2", "0, 1, Infinity"})
    void pointsOutOfOrderOrNotFiniteAreRefused(double least, double likely, double greatest) {
        assertThatThrownBy(() -> ThreePoints.of(least, likely, greatest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMessageNamesTheThreePoints() {
        assertThatThrownBy(() -> ThreePoints.of(3, 2, 5)).hasMessageContaining("3.0, 2.0, 5.0");
    }
}
