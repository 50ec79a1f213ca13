package org.winnow.core.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Numbers people call round: 1, 2, 2.5 or 5 times a power of ten. */
final class RoundNumber {
    private RoundNumber() {}

    /** The least round number that is not below a number above 0. */
    static double notBelow(double number) {
        var exact = BigDecimal.valueOf(number);
        var power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        return Stream.of("1", "2", "2.5", "5", "10")
                .map(digit -> power.multiply(new BigDecimal(digit)))
                .filter(round -> round.compareTo(exact) >= 0)
                .findFirst()
                .orElseThrow()
                .setScale(6, RoundingMode.CEILING)
                .doubleValue();
    }
}
