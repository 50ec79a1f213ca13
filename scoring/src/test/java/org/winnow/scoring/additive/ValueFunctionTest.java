package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFunctionTest {

    /** Points of the example of the R package smaa. */
    private final ValueFunction smaa =
            ValueFunction.piecewise(new double[] {50, 75, 90, 100}, new double[] {1, 0.8, 0.5, 0}, Better.LESS);

    @ParameterizedTest
    @CsvSource({"60, .92", "75, .8", "90, .5", "10, 1", "120, 0"})
    void clippedPiecewiseValuesMatchThePackageSmaa(double measure, double value) {
        assertThat(smaa.value(measure)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"60, .92", "10, 1.32", "40, 1.08", "101, -.05", "120, -1"})
    void extrapolatedPiecewiseValuesMatchThePackageSmaa(double measure, double value) {
        assertThat(smaa.with(Outside.EXTRAPOLATE).value(measure)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"MORE, 0, 0", "MORE, 3, .3", "MORE, 10, 1", "LESS, 0, 1", "LESS, 3, .7", "LESS, 10, 0", "LESS, 12, 0"})
    void aLineRunsFromTheBadEndToTheGoodEnd(Better better, double measure, double value) {
        assertThat(ValueFunction.linear(0, 10, better).value(measure)).isCloseTo(value, within(1e-15));
    }

    @Test
    void endsFollowTheDirection() {
        assertThat(smaa.badEnd()).isEqualTo(100);
        assertThat(smaa.goodEnd()).isEqualTo(50);
        assertThat(ValueFunction.linear(1, 5, Better.MORE).badEnd()).isEqualTo(1);
        assertThat(ValueFunction.linear(1, 5, Better.MORE).goodEnd()).isEqualTo(5);
    }

    @Test
    void theBadEndMayBeWorthSomething() {
        ValueFunction flattened = ValueFunction.piecewise(new double[] {0, 1}, new double[] {0.2, 0.9}, Better.MORE);
        assertThat(flattened.badValue()).isEqualTo(0.2);
        assertThat(flattened.goodValue()).isEqualTo(0.9);
    }

    @Test
    void onlyAMeasureBeyondAnEndIsClipped() {
        assertThat(smaa.clips(49.9)).isTrue();
        assertThat(smaa.clips(50)).isFalse();
        assertThat(smaa.clips(100.1)).isTrue();
        assertThat(smaa.with(Outside.EXTRAPOLATE).clips(120)).isFalse();
    }

    @Test
    void aScaleFromFiveToFiveIsRefusedWithBothEnds() {
        assertThatThrownBy(() -> ValueFunction.linear(5, 5, Better.MORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 5.0 to 5.0")
                .hasMessageContaining("\"from\" must be less than \"to\"");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "0, NaN", "0, Infinity", "-1e308, 1e308", "2, 1"})
    void endsThatAreNoScaleAreRefused(double from, double to) {
        assertThatThrownBy(() -> ValueFunction.linear(from, to, Better.LESS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsThatTurnBackAreRefused() {
        double[] rising = {0, 1, 2};
        assertThatThrownBy(() -> ValueFunction.piecewise(rising, new double[] {0, 0.6, 0.5}, Better.MORE))
                .hasMessageContaining("0.6 and 0.5")
                .hasMessageContaining("must not fall");
        assertThatThrownBy(() -> ValueFunction.piecewise(rising, new double[] {0, 0.6, 0.7}, Better.LESS))
                .hasMessageContaining("must not rise");
        assertThatThrownBy(() -> ValueFunction.piecewise(new double[] {0, 0, 1}, rising.clone(), Better.MORE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValueFunction.piecewise(rising, new double[] {0, 0.5, 1.1}, Better.MORE))
                .hasMessageContaining("1.1")
                .hasMessageContaining("from 0.0 to 1.0");
        assertThatThrownBy(() -> ValueFunction.piecewise(new double[] {1}, new double[] {1}, Better.MORE))
                .hasMessageContaining("two or more");
    }

    @Test
    void aMeasureThatIsNotANumberIsRefused() {
        assertThatThrownBy(() -> smaa.value(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void laterChangesOfTheCallersArraysDoNotReachTheFunction() {
        double[] measures = {0, 1};
        ValueFunction function = ValueFunction.piecewise(measures, new double[] {0, 1}, Better.MORE);
        measures[1] = 100;
        assertThat(function.value(0.5)).isEqualTo(0.5);
    }
}
