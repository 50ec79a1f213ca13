package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoFrontTest {

    private static final boolean[] BOTH_KNOWN = {true, true};

    @Test
    void whatIsNotKnownTakesNoPart() {
        double[] benefit = {5, 9, 4};
        double[] cost = {2, Double.NaN, 1};
        assertThat(ParetoFront.of(benefit, cost, new boolean[] {true, false, true}))
                .containsExactly(0, 2);
    }

    @Test
    void candidatesEqualInBothAreOnTheFrontTogether() {
        assertThat(ParetoFront.of(new double[] {5, 5}, new double[] {2, 2}, BOTH_KNOWN))
                .containsExactly(0, 1);
    }

    @Test
    void theDearerOfTwoWithTheSameBenefitIsBeaten() {
        assertThat(ParetoFront.of(new double[] {5, 5}, new double[] {3, 2}, BOTH_KNOWN))
                .containsExactly(1);
    }

    @Test
    void nobodyHasAnEmptyFront() {
        assertThat(ParetoFront.of(new double[0], new double[0], new boolean[0])).isEmpty();
    }

    @Test
    void aKnownNumberMustBeANumber() {
        assertThatThrownBy(() -> ParetoFront.of(new double[] {5, Double.NaN}, new double[] {1, 1}, BOTH_KNOWN))
                .hasMessageContaining("benefit is NaN");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFrontIsThatOfComparingEachWithEach(long seed) {
        Random random = new Random(seed);
        int n = 200;
        double[] benefit = random.ints(n, 0, 40).asDoubleStream().toArray();
        double[] cost = random.ints(n, 0, 40).asDoubleStream().toArray();
        boolean[] known = new boolean[n];
        IntStream.range(0, n).forEach(i -> known[i] = random.nextInt(10) > 0);
        int[] slow = IntStream.range(0, n)
                .filter(i -> known[i]
                        && IntStream.range(0, n)
                                .noneMatch(j -> known[j]
                                        && benefit[j] >= benefit[i]
                                        && cost[j] <= cost[i]
                                        && (benefit[j] > benefit[i] || cost[j] < cost[i])))
                .toArray();
        assertThat(ParetoFront.of(benefit, cost, known)).isEqualTo(slow);
    }
}
