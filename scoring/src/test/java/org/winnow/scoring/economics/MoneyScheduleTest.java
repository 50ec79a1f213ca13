package org.winnow.scoring.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winnow.scoring.economics.NetPresentValueTest.investment;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyScheduleTest {

    private final MoneySchedule threeYears = MoneySchedule.of(3, 12);

    @Test
    void buildIsSpreadOverTheMonthsToGoLiveAndRunFollows() {
        Investment eighteenMonths = investment(1_800, 1_200, 0, 18);
        assertThat(threeYears.build(eighteenMonths)).hasValue(new long[] {1_200, 600, 0});
        assertThat(threeYears.run(eighteenMonths)).hasValue(new long[] {0, 600, 1_200});
    }

    @Test
    void aFirstYearMayBeShort() {
        MoneySchedule fromOctober = MoneySchedule.of(2, 3);
        assertThat(fromOctober.build(investment(600, 0, 0, 6))).hasValue(new long[] {300, 300});
        assertThat(fromOctober.run(investment(0, 1_200, 0, 0))).hasValue(new long[] {300, 1_200});
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 100, 1_000_001, 4_611_686_018_427_387L})
    void theYearsAddUpToTheCostToTheCent(long cost) {
        long[] build = threeYears.build(investment(cost, 0, 0, 35)).orElseThrow();
        assertThat(Arrays.stream(build).sum()).isEqualTo(cost);
        assertThat(Arrays.stream(threeYears.run(investment(0, cost, 0, 0)).orElseThrow())
                        .sum())
                .isEqualTo(3 * cost);
    }

    @Test
    void whatIsNotKnownHasNoSchedule() {
        Investment notKnown = new Investment(
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.of(1),
                OptionalDouble.of(1),
                OptionalDouble.empty());
        Investment noGoLive = new Investment(
                OptionalLong.of(1),
                OptionalLong.of(1),
                OptionalLong.of(1),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThat(threeYears.build(notKnown)).isEmpty();
        assertThat(threeYears.run(notKnown)).isEmpty();
        assertThat(threeYears.build(noGoLive)).isEmpty();
        assertThat(threeYears.run(noGoLive)).isEmpty();
    }

    @Test
    void yearsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> MoneySchedule.of(0, 12)).hasMessageContaining("budget years is 0");
        assertThatThrownBy(() -> MoneySchedule.of(1, 13)).hasMessageContaining("months in the first year is 13");
    }
}
