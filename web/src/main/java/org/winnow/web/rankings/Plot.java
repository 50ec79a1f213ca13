package org.winnow.web.rankings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.RankedRow;

/** Places use cases on a sheet, both axes logarithmic. */
final class Plot {
    private static final double LETTER = 6.7;
    private static final double IDEOGRAPH = 12;
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final int LINE = 15;
    private static final int LONGEST_NAME = 48;

    private final Drawing.Sheet sheet;
    private final List<RankedRow> ranked;
    private final List<Candidate> failing;
    private final List<RankedRow> front;
    private final RowViews views;
    private final LogAxis x;
    private final LogAxis y;

    Plot(Drawing.Sheet sheet, List<RankedRow> ranked, List<Candidate> failing, List<RankedRow> front, RowViews views) {
        this.sheet = sheet;
        this.ranked = ranked.stream().limit(sheet.most()).toList();
        this.failing = failing.stream().limit(sheet.most() / 5).toList();
        this.front = front;
        this.views = views;
        x = LogAxis.over(all().mapToLong(BubbleChart::cost), sheet.left(), sheet.edge());
        y = LogAxis.over(all().mapToLong(BubbleChart::benefit), sheet.floor(), sheet.top());
    }

    Drawing drawing() {
        return new Drawing(sheet, bubbles(), names(), x.ticks(views.figures()), y.ticks(views.figures()), line());
    }

    private Stream<Candidate> all() {
        var points = Stream.concat(ranked.stream(), front.stream()).map(RankedRow::candidate);
        return Stream.concat(points, failing.stream());
    }

    /** The large ones first, so that they hide nobody; those that fail a gate are outlines on top. */
    private List<Drawing.Bubble> bubbles() {
        var filled = ranked.stream()
                .sorted(Comparator.comparingDouble((RankedRow row) -> radius(row.candidate()))
                        .reversed())
                .map(row -> bubble(row.candidate(), views.riskCss(row)));
        return Stream.concat(filled, failing.stream().map(candidate -> bubble(candidate, "no")))
                .toList();
    }

    private Drawing.Bubble bubble(Candidate candidate, String css) {
        return new Drawing.Bubble(
                Drawing.text(across(candidate)), Drawing.text(up(candidate)), Drawing.text(radius(candidate)), css);
    }

    private double across(Candidate candidate) {
        return x.at(BubbleChart.cost(candidate));
    }

    private double up(Candidate candidate) {
        return y.at(BubbleChart.benefit(candidate));
    }

    private static double radius(Candidate candidate) {
        return radius(candidate.money().runCents().orElse(0));
    }

    /** The area is the run cost a year, from a dot up to what hides its neighbours. */
    static double radius(long runCents) {
        return Math.max(2.5, Math.min(24, 16 * Math.sqrt(runCents / 1e8)));
    }

    /** Names of the front from its most expensive end, as far as there is room left of the bubble. */
    private List<Drawing.Name> names() {
        var names = new ArrayList<Drawing.Name>();
        var taken = new ArrayList<Label>();
        for (int i = front.size() - 1; i >= 0 && names.size() < sheet.names(); i--) {
            var label = label(i);
            boolean free = label.left() > sheet.left() && taken.stream().noneMatch(label::meets);
            if (free && label.text().length() < LONGEST_NAME) {
                names.add(new Drawing.Name(Drawing.text(label.right()), Drawing.text(label.base()), label.text()));
                taken.add(label);
            }
        }
        return names;
    }

    /** The line of the front runs below the names, so a name stands above the step before its bubble. */
    private Label label(int i) {
        var candidate = front.get(i).candidate();
        double step = i == 0 ? sheet.floor() : up(front.get(i - 1).candidate());
        double base = Math.max(12, Math.min(up(candidate) + 4, step - 6));
        return new Label(
                across(candidate) - radius(candidate) - 6,
                base,
                candidate.useCase().title());
    }

    private record Label(double right, double base, String text) {
        double left() {
            return right
                    - text.codePoints()
                            .mapToDouble(c -> c < FIRST_IDEOGRAPH ? LETTER : IDEOGRAPH)
                            .sum();
        }

        boolean meets(Label other) {
            return Math.abs(other.base - base) < LINE && right > other.left() && other.right > left();
        }
    }

    private String line() {
        var path = new StringBuilder();
        for (var row : front) {
            var px = Drawing.text(across(row.candidate()));
            var py = Drawing.text(up(row.candidate()));
            path.append(path.isEmpty() ? "M" + px + " " + py : "H" + px + "V" + py);
        }
        return path.append("H").append(sheet.edge()).toString();
    }
}
