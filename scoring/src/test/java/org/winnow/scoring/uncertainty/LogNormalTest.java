package org.winnow.scoring.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogNormalTest {

    @Test
    void theMeanIsThatOfTheMeasureAndNotOfItsLogarithm() {
        assertThat(new LogNormal(0, 0).mean()).isEqualTo(1);
        assertThat(new LogNormal(0.5, 1).mean()).isCloseTo(Math.E, within(1e-15));
        assertThat(new LogNormal(-2000, 1).mean()).isZero();
        assertThat(new LogNormal(1000, 1).mean()).isInfinite();
    }

    @Test
    void aNegativeDeviationIsNamed() {
        assertThatThrownBy(() -> new LogNormal(0, -1)).hasMessageContaining("-1.0; it must not be negative");
        assertThatThrownBy(() -> new LogNormal(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
