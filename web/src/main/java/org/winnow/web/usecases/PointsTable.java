package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.scorecards.Family;

/** Where the points of a use case come from, family by family; each bar begins where the one before ended. */
record PointsTable(List<FamilyPart> families, String total, boolean ranked) {
    static final PointsTable NONE = new PointsTable(List.of(), "", false);

    /** {@code mark}: the letter of the family's colour. */
    record FamilyPart(String mark, String name, String weight, String points, List<Line> lines) {}

    /** One criterion; {@code from}, {@code width}, {@code restFrom} and {@code rest} are percent of the bar. */
    record Line(
            String name,
            String fact,
            String scale,
            String weight,
            String points,
            String from,
            String width,
            String restFrom,
            String rest) {}

    public boolean present() {
        return !families.isEmpty();
    }

    static PointsTable of(Subject subject) {
        return subject.scored().map(row -> of(subject, row)).orElse(NONE);
    }

    private static PointsTable of(Subject subject, RankedRow row) {
        var parts = new ArrayList<FamilyPart>();
        double from = 0;
        for (var family : Family.values()) {
            var part = family(subject, row, family, from);
            parts.add(part);
            from += sum(subject, row, family);
        }
        return new PointsTable(parts, Subject.points(row.score()), row.rank() > 0);
    }

    private static double sum(Subject subject, RankedRow row, Family family) {
        var criteria = subject.live().scorecard().criteria();
        double sum = 0;
        for (int i = 0; i < criteria.size(); i++) {
            sum += criteria.get(i).family() == family ? row.contributions().of(i) : 0;
        }
        return sum;
    }

    private static FamilyPart family(Subject subject, RankedRow row, Family family, double start) {
        var criteria = subject.live().scorecard().criteria();
        var lines = new ArrayList<Line>();
        double from = start;
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).family() == family) {
                double points = row.contributions().of(i);
                lines.add(line(subject, criteria.get(i), points, from));
                from += points;
            }
        }
        return new FamilyPart(
                family.name().substring(0, 1).toLowerCase(Locale.ROOT),
                name(family, subject.words()),
                "" + Math.round(100 * subject.live().weights().family(family)),
                Subject.points(from - start),
                lines);
    }

    private static Line line(
            Subject subject, org.winnow.core.scorecards.Criterion criterion, double points, double from) {
        double most = subject.most(criterion);
        return new Line(
                subject.name(criterion),
                subject.says(criterion),
                "" + Math.round(most > 0 ? 100 * points / most : 0),
                Subject.points(most),
                Subject.points(points),
                percent(from),
                percent(points),
                percent(from + points),
                percent(Math.max(0, most - points)));
    }

    private static String percent(double points) {
        return String.format(Locale.ROOT, "%.2f%%", points);
    }

    static String name(Family family, Said words) {
        return switch (family) {
            case VALUE -> words.page().value();
            case COST -> words.page().cost();
            case RISK -> words.page().risk();
        };
    }
}
