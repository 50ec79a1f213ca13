package org.winnow.web.layout;

import java.util.Locale;

/**
 * An interval P10–P50–P90 drawn on an axis from {@code from} to {@code to}. {@code certain}: false draws it dashed, as something in it is not
 * known; the texts are the ends and the middle as the reader's language writes them.
 */
public record IntervalMark(
        double low,
        double middle,
        double high,
        double from,
        double to,
        boolean certain,
        String lowText,
        String middleText,
        String highText) {
    private static final double LEFT = 10;
    private static final double WIDTH = 120;

    public String lowAt() {
        return text(at(low));
    }

    public String highAt() {
        return text(at(high));
    }

    /** Left edge of the mark, which is 3 wide. */
    public String middleAt() {
        return text(at(middle) - 1.5);
    }

    public String zeroAt() {
        return text(at(0));
    }

    private double at(double amount) {
        double share = to > from ? (amount - from) / (to - from) : 0.5;
        return LEFT + WIDTH * Math.min(1, Math.max(0, share));
    }

    private static String text(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    public boolean showsZero() {
        return from <= 0 && to >= 0;
    }
}
