package org.winnow.web.rankings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.winnow.web.layout.Figures;

/** A logarithmic axis of money in cents, from one place of the drawing to another. */
record LogAxis(double low, double high, double from, double to) {
    private static final double[] STEPS = {1, 2, 5};

    static LogAxis over(LongStream cents, double from, double to) {
        var all = cents.summaryStatistics();
        double low = Math.log10((double) all.getMin()) - 0.08;
        double high = Math.log10((double) all.getMax()) + 0.08;
        return new LogAxis(low, high, from, to);
    }

    /** The place of an amount; a cent more or less does not show. */
    double at(long cents) {
        return at((double) cents);
    }

    private double at(double cents) {
        return from + (Math.log10(cents) - low) / (high - low) * (to - from);
    }

    /** Round amounts; all of 1, 2, 5 where the axis is short, else only powers of ten. */
    List<Drawing.Tick> ticks(Figures figures) {
        var ticks = new ArrayList<Drawing.Tick>();
        for (int power = (int) Math.floor(low); power <= high; power++) {
            for (double step : high - low > 3 ? new double[] {1} : STEPS) {
                double cents = step * Math.pow(10, power);
                if (Math.log10(cents) >= low && Math.log10(cents) <= high) {
                    ticks.add(new Drawing.Tick(Drawing.text(at(cents)), amount(cents, figures)));
                }
            }
        }
        return ticks;
    }

    private static String amount(double cents, Figures figures) {
        var millions = BigDecimal.valueOf(Math.round(cents), 2).movePointLeft(6);
        return millions.compareTo(new BigDecimal("0.01")) < 0
                ? millions.stripTrailingZeros().toPlainString()
                : figures.number(millions);
    }
}
