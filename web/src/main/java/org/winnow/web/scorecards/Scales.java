package org.winnow.web.scorecards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scale;

/** A scale as people give it: the two ends, and points between them. */
final class Scales {
    private Scales() {}

    /** A measure and what it is worth, 0 to 1. */
    record Point(double measure, double value) {}

    /** The points between the ends, from the bad end to the good one. */
    static List<Point> between(Criterion criterion) {
        var scale = criterion.scale();
        var points = new ArrayList<Point>();
        for (int i = 1; i < scale.measures().size() - 1; i++) {
            points.add(new Point(scale.measures().get(i), scale.values().get(i)));
        }
        if (criterion.better() == Better.LESS) {
            Collections.reverse(points);
        }
        return points;
    }

    /** From the bad end, worth 0, through the points as given, to the good end, worth 1. */
    static Scale of(double bad, List<Point> between, double good, Better better) {
        var points = new ArrayList<Point>();
        points.add(new Point(bad, 0));
        points.addAll(between);
        points.add(new Point(good, 1));
        if (better == Better.LESS) {
            Collections.reverse(points);
        }
        return new Scale(
                points.stream().map(Point::measure).toList(),
                List.of(),
                points.stream().map(Point::value).toList());
    }
}
