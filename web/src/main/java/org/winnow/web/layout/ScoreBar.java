package org.winnow.web.layout;

import java.util.Locale;

/** A score of 100 points and the parts of it that value, cost and risk bring, as a stacked bar. */
public record ScoreBar(double value, double cost, double risk) {

    public double total() {
        return value + cost + risk;
    }

    public String valueWidth() {
        return share(value);
    }

    public String costAt() {
        return share(value);
    }

    public String costWidth() {
        return share(cost);
    }

    public String riskAt() {
        return share(value + cost);
    }

    public String riskWidth() {
        return share(risk);
    }

    private static String share(double points) {
        return String.format(Locale.ROOT, "%.1f%%", Math.max(0, points));
    }
}
