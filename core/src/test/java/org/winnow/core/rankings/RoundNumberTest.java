package org.winnow.core.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundNumberTest {
    @Test
    void isTheLeastRoundOneThatIsNotBelow() {
        assertThat(RoundNumber.notBelow(3_600_000)).isEqualTo(5_000_000);
        assertThat(RoundNumber.notBelow(5_000_000)).isEqualTo(5_000_000);
        assertThat(RoundNumber.notBelow(5_000_000.01)).isEqualTo(10_000_000);
        assertThat(RoundNumber.notBelow(22)).isEqualTo(25);
        assertThat(RoundNumber.notBelow(1)).isEqualTo(1);
        assertThat(RoundNumber.notBelow(0.03)).isEqualTo(0.05);
    }
}
