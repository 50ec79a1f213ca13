package org.winnow.web.scorecards;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of one as people read and type them. */
final class Percent {
    private static final int PLACES = 6;

    private Percent() {}

    /** Without the sign, and without digits that only come from binary fractions: {@code 12.5}. */
    static String text(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static double share(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }
}
