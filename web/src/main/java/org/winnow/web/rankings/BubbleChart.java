package org.winnow.web.rankings;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.RankedRow;
import org.winnow.web.layout.Figures;

/**
 * Gross benefit against build and run cost over the terms: a drawing for a wide screen, one for a phone, and the table
 * behind them.
 *
 * @param drawn how many ranked use cases state enough
 * @param best how many of them, the best ranked, have a bubble
 * @param missing how many ranked use cases do not state enough
 * @param unit of both axes, such as "EUR m"
 */
record BubbleChart(
        int drawn,
        int missing,
        int best,
        int onFront,
        int months,
        String unit,
        List<Size> sizes,
        Drawing wide,
        Drawing narrow,
        List<FrontRow> table) {

    /** A circle of the legend: the run cost a year it stands for. */
    record Size(String box, String middle, String radius, String text) {}

    record FrontRow(String href, String title, String cost, String benefit) {}

    /** Draws what can be drawn; nothing where fewer than two use cases state enough. */
    static Optional<BubbleChart> of(LiveRanking ranking, RowViews views) {
        var known = ranking.ranked().stream()
                .filter(row -> drawable(row.candidate()))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        var front = known.stream()
                .filter(RankedRow::onFront)
                .sorted(Comparator.comparingLong(row -> cost(row.candidate())))
                .toList();
        var failing = ranking.failing().stream().filter(BubbleChart::drawable).toList();
        var unit = views.figures().millionsOf(ranking.terms().currency());
        return Optional.of(new BubbleChart(
                known.size(),
                ranking.ranked().size() - known.size(),
                Math.min(known.size(), Drawing.Sheet.WIDE.most()),
                front.size(),
                ranking.terms().months(),
                unit,
                sizes(unit, views.figures()),
                new Plot(Drawing.Sheet.WIDE, known, failing, front, views).drawing(),
                new Plot(Drawing.Sheet.NARROW, known, failing, front, views).drawing(),
                front.stream().map(row -> frontRow(row.candidate(), views)).toList()));
    }

    private static List<Size> sizes(String unit, Figures figures) {
        return List.of(size(5_000_000, "", figures), size(50_000_000, "", figures), size(100_000_000, unit, figures));
    }

    private static Size size(long cents, String unit, Figures figures) {
        double radius = Plot.radius(cents);
        return new Size(
                Drawing.text(2 * radius + 2),
                Drawing.text(radius + 1),
                Drawing.text(radius),
                (unit + " " + millions(cents, figures)).strip());
    }

    private static boolean drawable(Candidate candidate) {
        var money = candidate.money();
        return positive(money.benefitOverTermsCents()) && positive(money.costOverTermsCents());
    }

    private static boolean positive(OptionalLong cents) {
        return cents.isPresent() && cents.getAsLong() > 0;
    }

    static long benefit(Candidate candidate) {
        return candidate.money().benefitOverTermsCents().orElseThrow();
    }

    static long cost(Candidate candidate) {
        return candidate.money().costOverTermsCents().orElseThrow();
    }

    private static FrontRow frontRow(Candidate candidate, RowViews views) {
        var useCase = candidate.useCase();
        return new FrontRow(
                views.base() + "/use-cases/" + useCase.reference(),
                useCase.title(),
                millions(cost(candidate), views.figures()),
                millions(benefit(candidate), views.figures()));
    }

    private static String millions(long cents, Figures figures) {
        return figures.millions(BigDecimal.valueOf(cents, 2));
    }
}
