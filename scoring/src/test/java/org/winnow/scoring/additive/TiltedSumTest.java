package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The series beside the exact centre, where both can be had. */
class TiltedSumTest {

    private static final long UNIT = 1_000_000;

    /** Widths from about the given least share of the room up to the room, so that the box is at least half full. */
    private static long[] widths(int n, double least, long seed) {
        return new Random(seed)
                .doubles(n, least, 1)
                .mapToLong(share -> Math.round(share * UNIT))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"12, 0.2, 1", "12, 0.6, 2", "14, 0.1, 3", "16, 0.2, 4", "18, 0.3, 5", "30, 0.4, 6", "60, 0.5, 7"})
    void theSeriesIsTheExactCentre(int n, double least, int seed) {
        long[] widths = widths(n, least, seed);
        BigDecimal[] exact = new CutBox(widths, UNIT).centroid();
        BigDecimal[] series = TiltedSum.means(widths, UNIT);
        for (int i = 0; i < n; i++) {
            assertThat(series[i].doubleValue() / UNIT).isCloseTo(exact[i].doubleValue() / UNIT, within(1e-12));
        }
    }

    @Test
    void aBoxHalfFullNeedsNoTilt() {
        long[] widths = new long[20];
        Arrays.fill(widths, UNIT / 10);
        for (BigDecimal mean : TiltedSum.means(widths, UNIT)) {
            assertThat(mean.doubleValue()).isCloseTo(UNIT / 20.0, within(1e-6));
        }
    }
}
