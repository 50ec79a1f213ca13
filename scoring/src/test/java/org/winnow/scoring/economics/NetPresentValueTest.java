package org.winnow.scoring.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetPresentValueTest {

    private static final OptionalLong NOT_KNOWN = OptionalLong.empty();
    private static final OptionalDouble GO_LIVE = OptionalDouble.empty();

    private final NetPresentValue twoYearsFree = NetPresentValue.over(24, 0);

    @Test
    void withoutDiscountItIsBenefitLessRunOverTheLiveMonthsLessBuild() {
        assertThat(twoYearsFree.of(investment(600, 120, 360, 6)).orElseThrow()).isEqualTo(18 * (30 - 10) - 600);
    }

    @Test
    void benefitCountsFromTheFirstBenefitWhereStated() {
        Investment laterBenefit = new Investment(
                OptionalLong.of(600),
                OptionalLong.of(120),
                OptionalLong.of(360),
                OptionalDouble.of(6),
                OptionalDouble.of(9));
        assertThat(twoYearsFree.of(laterBenefit).orElseThrow()).isEqualTo(15 * 30 - 18 * 10 - 600);
    }

    @Test
    void anAmountOfTheFirstYearsEndIsDiscountedByOneYear() {
        NetPresentValue oneYear = NetPresentValue.over(12, 0.25);
        assertThat(oneYear.of(investment(0, 0, 120_000, 11)).orElseThrow()).isEqualTo(8_000);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.2, 6", "6, 6", "6.0000000000001, 6", "0, 0"})
    void monthsToGoLiveAreRoundedUp(double stated, int months) {
        assertThat(twoYearsFree.of(investment(0, 120, 0, stated)).orElseThrow()).isEqualTo(-10L * (24 - months));
    }

    @Test
    void withNoMonthsToGoLiveAllIsBuiltInTheFirstMonth() {
        assertThat(NetPresentValue.over(1, 0).of(investment(600, 120, 360, 0)).orElseThrow())
                .isEqualTo(20 - 600);
    }

    @Test
    void goLiveBeyondTheMonthsLeavesOnlyTheBuildWithinThem() {
        assertThat(twoYearsFree.of(investment(4_800, 120, 360, 48)).orElseThrow())
                .isEqualTo(-2_400);
    }

    @Test
    void whatIsNotKnownIsNeverTakenForZero() {
        OptionalLong one = OptionalLong.of(1);
        OptionalDouble six = OptionalDouble.of(6);
        assertThat(twoYearsFree.of(new Investment(NOT_KNOWN, one, one, six, GO_LIVE)))
                .isEmpty();
        assertThat(twoYearsFree.of(new Investment(one, NOT_KNOWN, one, six, GO_LIVE)))
                .isEmpty();
        assertThat(twoYearsFree.of(new Investment(one, one, NOT_KNOWN, six, GO_LIVE)))
                .isEmpty();
        assertThat(twoYearsFree.of(new Investment(one, one, one, OptionalDouble.empty(), six)))
                .isEmpty();
        assertThat(twoYearsFree.of(new Investment(one, one, one, six, GO_LIVE))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsTheSumOfTheClosedFormsOfItsAnnuities(long seed) {
        Random random = new Random(seed);
        int months = 24 + random.nextInt(60);
        double rate = 0.01 + random.nextDouble() * 0.2;
        int goLive = 1 + random.nextInt(20);
        long build = random.nextInt(1_000_000_000);
        long run = random.nextInt(1_000_000_000);
        long benefit = random.nextInt(1_000_000_000);
        double monthly = Math.pow(1 + rate, 1 / 12.0) - 1;
        double live = annuity(monthly, months) - annuity(monthly, goLive);
        double expected = (benefit - run) / 12.0 * live - build / (double) goLive * annuity(monthly, goLive);
        assertThat((double) NetPresentValue.over(months, rate)
                        .of(investment(build, run, benefit, goLive))
                        .orElseThrow())
                .isCloseTo(expected, within(1.0));
    }

    private static double annuity(double monthlyRate, int months) {
        return (1 - Math.pow(1 + monthlyRate, -months)) / monthlyRate;
    }

    @Test
    void termsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> NetPresentValue.over(0, 0.1)).hasMessageContaining("months is 0");
        assertThatThrownBy(() -> NetPresentValue.over(12, -1)).hasMessageContaining("annual rate is -1.0");
        assertThatThrownBy(() -> NetPresentValue.over(12, Double.NaN)).hasMessageContaining("NaN");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, 1_201})
    void monthsThatMakeNoSenseAreRefused(double months) {
        assertThatThrownBy(() -> investment(1, 1, 1, months)).hasMessageContaining("months to go-live is " + months);
    }

    static Investment investment(long build, long run, long benefit, double monthsToGoLive) {
        return new Investment(
                OptionalLong.of(build),
                OptionalLong.of(run),
                OptionalLong.of(benefit),
                OptionalDouble.of(monthsToGoLive),
                GO_LIVE);
    }
}
