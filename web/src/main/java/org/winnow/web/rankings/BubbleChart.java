package org.winnow.web.rankings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.winnow.core.rankings.RankedRow;
import org.winnow.web.layout.Figures;

/**
 * Gross benefit against build and run cost over the terms, both on a logarithmic scale, drawn for a width.
 *
 * @param drawn how many use cases are in it
 * @param missing how many do not state enough
 */
record BubbleChart(
        int width,
        int height,
        int drawn,
        int missing,
        int onFront,
        List<Bubble> bubbles,
        List<Name> names,
        List<Tick> across,
        List<Tick> up,
        String front,
        List<FrontRow> table) {

    static final int WIDE = 1104;
    static final int HEIGHT = 372;
    private static final int LEFT = 44;
    private static final int RIGHT = 14;
    private static final int TOP = 18;
    private static final int BOTTOM = 34;
    /** More bubbles than this tell no more; the best ranked are drawn. */
    private static final int MOST = 600;

    private static final int MOST_NAMES = 8;

    record Bubble(String x, String y, String r, String css) {}

    record Name(String x, String y, String text) {}

    record Tick(String at, String text) {}

    record FrontRow(String href, String title, String cost, String benefit) {}

    /** Draws what can be drawn; nothing where fewer than two use cases state enough. */
    static java.util.Optional<BubbleChart> of(List<RankedRow> ranked, int width, RowViews views) {
        var known = ranked.stream().filter(BubbleChart::drawable).limit(MOST).toList();
        if (known.size() < 2) {
            return java.util.Optional.empty();
        }
        var plot = new Plot(known, width, views);
        var front = known.stream()
                .filter(RankedRow::onFront)
                .sorted(Comparator.comparingLong(BubbleChart::cost))
                .toList();
        return java.util.Optional.of(new BubbleChart(
                width,
                HEIGHT,
                known.size(),
                ranked.size()
                        - (int) ranked.stream().filter(BubbleChart::drawable).count(),
                front.size(),
                plot.bubbles(),
                plot.names(front),
                plot.across(views.figures()),
                plot.up(views.figures()),
                plot.line(front),
                front.stream()
                        .map(row -> frontRow(row, views.base(), views.figures()))
                        .toList()));
    }

    private static boolean drawable(RankedRow row) {
        var money = row.candidate().money();
        return positive(money.benefitOverTermsCents()) && positive(money.costOverTermsCents());
    }

    private static boolean positive(OptionalLong cents) {
        return cents.isPresent() && cents.getAsLong() > 0;
    }

    private static long benefit(RankedRow row) {
        return row.candidate().money().benefitOverTermsCents().orElseThrow();
    }

    private static long cost(RankedRow row) {
        return row.candidate().money().costOverTermsCents().orElseThrow();
    }

    private static FrontRow frontRow(RankedRow row, String base, Figures figures) {
        var useCase = row.candidate().useCase();
        return new FrontRow(
                base + "/use-cases/" + useCase.reference(),
                useCase.title(),
                millions(cost(row), figures),
                millions(benefit(row), figures));
    }

    private static String millions(long cents, Figures figures) {
        return figures.millions(java.math.BigDecimal.valueOf(cents, 2));
    }

    /** Where things stand on the drawing. */
    private static final class Plot {
        private final List<RankedRow> rows;
        private final int width;
        private final LogAxis x;
        private final LogAxis y;
        private final RowViews views;

        Plot(List<RankedRow> rows, int width, RowViews views) {
            this.views = views;
            this.rows = rows;
            this.width = width;
            x = LogAxis.over(rows.stream().mapToLong(BubbleChart::cost), LEFT, width - RIGHT);
            y = LogAxis.over(rows.stream().mapToLong(BubbleChart::benefit), HEIGHT - BOTTOM, TOP);
        }

        /** The large ones first, so that they hide nobody. */
        List<Bubble> bubbles() {
            return rows.stream()
                    .sorted(Comparator.comparingDouble(Plot::radius).reversed())
                    .map(row -> new Bubble(
                            text(x.at(cost(row))), text(y.at(benefit(row))), text(radius(row)), views.riskCss(row)))
                    .toList();
        }

        private static double radius(RankedRow row) {
            double millions = row.candidate().money().runCents().orElse(0) / 1e8;
            return Math.max(2.5, Math.min(24, 16 * Math.sqrt(millions)));
        }

        /** Names of the front, as far as there is room. */
        List<Name> names(List<RankedRow> front) {
            var names = new ArrayList<Name>();
            var taken = new ArrayList<double[]>();
            for (int i = front.size() - 1; i >= 0 && names.size() < MOST_NAMES; i--) {
                var title = front.get(i).candidate().useCase().title();
                double right = x.at(cost(front.get(i))) - radius(front.get(i)) - 6;
                double line = y.at(benefit(front.get(i))) + 4;
                double length = 6.6 * title.length();
                boolean free = right - length > LEFT
                        && taken.stream().noneMatch(t -> Math.abs(t[1] - line) < 15 && right > t[0]);
                if (free && title.length() < 48) {
                    names.add(new Name(text(right), text(line), title));
                    taken.add(new double[] {right - length, line});
                }
            }
            return names;
        }

        List<Tick> across(Figures figures) {
            return x.ticks(figures);
        }

        List<Tick> up(Figures figures) {
            return y.ticks(figures);
        }

        String line(List<RankedRow> front) {
            var path = new StringBuilder();
            for (var row : front) {
                var px = text(x.at(cost(row)));
                var py = text(y.at(benefit(row)));
                path.append(path.isEmpty() ? "M" + px + " " + py : "H" + px + "V" + py);
            }
            return path.append("H").append(width - RIGHT).toString();
        }
    }

    static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
