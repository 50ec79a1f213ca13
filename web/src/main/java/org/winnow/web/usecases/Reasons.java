package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winnow.core.rankings.RankedRow;
import org.winnow.core.scorecards.Criterion;

/** Why a use case stands where it stands: what it earns most by, what it misses most, and how far its neighbours are. */
record Reasons(List<Reason> reasons, List<Neighbour> neighbours) {
    private static final int MOST = 3;
    private static final double WORTH_SAYING = 0.05;

    /** {@code sign}: plus or minus. */
    record Reason(String sign, String text) {}

    /** The next place up or down, and how many points away it is. */
    record Neighbour(String text, String reference, String title) {}

    /** What a criterion gives, out of what it could give. */
    private record Part(Criterion criterion, double points, double most) {
        double missed() {
            return most - points;
        }
    }

    static Reasons of(Subject subject) {
        return subject.scored().map(row -> of(subject, row)).orElse(new Reasons(List.of(), List.of()));
    }

    private static Reasons of(Subject subject, RankedRow row) {
        var criteria = subject.live().scorecard().criteria();
        var parts = IntStream.range(0, criteria.size())
                .mapToObj(i -> new Part(criteria.get(i), row.contributions().of(i), subject.most(criteria.get(i))))
                .toList();
        var reasons = new ArrayList<Reason>();
        largest(parts, Comparator.comparingDouble(Part::points))
                .filter(part -> part.points() > WORTH_SAYING)
                .forEach(part -> reasons.add(new Reason("plus", gain(subject, part))));
        largest(parts, Comparator.comparingDouble(Part::missed))
                .filter(part -> part.missed() > WORTH_SAYING)
                .forEach(part -> reasons.add(new Reason("minus", loss(subject, part))));
        return new Reasons(reasons, row.rank() > 0 ? neighbours(subject, row) : List.of());
    }

    private static java.util.stream.Stream<Part> largest(List<Part> parts, Comparator<Part> by) {
        return parts.stream().sorted(by.reversed()).limit(MOST);
    }

    private static String gain(Subject subject, Part part) {
        return subject.words()
                .page()
                .gains(
                        subject.name(part.criterion()),
                        subject.says(part.criterion()),
                        Subject.points(part.points()),
                        Subject.points(part.most()));
    }

    private static String loss(Subject subject, Part part) {
        return subject.words()
                .page()
                .misses(
                        subject.name(part.criterion()),
                        subject.says(part.criterion()),
                        Subject.points(part.missed()),
                        Subject.points(part.most()));
    }

    private static List<Neighbour> neighbours(Subject subject, RankedRow row) {
        var ranked = subject.live().ranked();
        var found = new ArrayList<Neighbour>();
        ranked.stream()
                .filter(other -> other.rank() < row.rank())
                .reduce((first, second) -> second)
                .ifPresent(above -> found.add(neighbour(
                        above,
                        subject.words().page().behind(Subject.points(above.score() - row.score()), above.rank()))));
        ranked.stream()
                .filter(other -> other.rank() > row.rank())
                .findFirst()
                .ifPresent(below -> found.add(neighbour(
                        below,
                        subject.words().page().ahead(Subject.points(row.score() - below.score()), below.rank()))));
        return found;
    }

    private static Neighbour neighbour(RankedRow row, String text) {
        var useCase = row.candidate().useCase();
        return new Neighbour(text, useCase.reference().toString(), useCase.title());
    }
}
