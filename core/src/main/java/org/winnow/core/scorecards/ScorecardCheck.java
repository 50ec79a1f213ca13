package org.winnow.core.scorecards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.winnow.core.ids.FieldId;

/** Looks for all that is wrong with a version at once, so that a form names everything. */
final class ScorecardCheck {
    private static final double TOLERANCE = 1e-9;

    private final NewScorecard wanted;
    private final List<ScorecardProblem> problems = new ArrayList<>();

    private ScorecardCheck(NewScorecard wanted) {
        this.wanted = wanted;
    }

    static List<ScorecardProblem> problems(NewScorecard wanted) {
        var check = new ScorecardCheck(wanted);
        check.words();
        check.families();
        check.intervals();
        check.criteria();
        check.insideFamilies();
        return List.copyOf(check.problems);
    }

    private void words() {
        require(!wanted.name().isBlank(), new ScorecardProblem.NameMissing());
        require(!wanted.reason().isBlank(), new ScorecardProblem.ReasonMissing());
        require(!wanted.criteria().isEmpty(), new ScorecardProblem.NoCriteria());
    }

    private void families() {
        for (var family : wanted.families()) {
            require(
                    share(family.weight()),
                    new ScorecardProblem.FamilyWeightOutOfRange(family.family(), family.weight()));
        }
        var sum = wanted.families().stream().mapToDouble(FamilyWeight::weight).sum();
        require(sumsToOne(sum), new ScorecardProblem.FamilyWeightsDoNotSum(sum));
    }

    private void intervals() {
        for (var family : wanted.families()) {
            var holds = family.least() >= 0
                    && family.least() <= family.weight() + TOLERANCE
                    && family.weight() <= family.greatest() + TOLERANCE
                    && family.greatest() <= 1;
            require(
                    holds,
                    new ScorecardProblem.IntervalWithoutWeight(
                            family.family(), family.least(), family.weight(), family.greatest()));
        }
        var least = wanted.families().stream().mapToDouble(FamilyWeight::least).sum();
        var greatest =
                wanted.families().stream().mapToDouble(FamilyWeight::greatest).sum();
        require(
                least <= 1 + TOLERANCE && greatest >= 1 - TOLERANCE,
                new ScorecardProblem.IntervalsEmpty(least, greatest));
    }

    private void criteria() {
        var fed = new HashSet<FieldId>();
        for (var criterion : wanted.criteria()) {
            require(fed.add(criterion.field()), new ScorecardProblem.FieldFeedsTwo(criterion.field()));
            require(
                    share(criterion.weight()),
                    new ScorecardProblem.CriterionWeightOutOfRange(criterion.field(), criterion.weight()));
            scale(criterion);
        }
    }

    private void scale(Criterion criterion) {
        var scale = criterion.scale();
        if (scale.ofChoice()) {
            choice(criterion.field(), scale);
            return;
        }
        length(criterion.field(), scale.measures());
        require(oneWay(scale.values(), criterion.better()), new ScorecardProblem.ScaleNotOneWay(criterion.field()));
    }

    private void choice(FieldId field, Scale scale) {
        require(scale.values().stream().allMatch(ScorecardCheck::share), new ScorecardProblem.ScaleNotOneWay(field));
        require(scale.values().stream().distinct().count() > 1, new ScorecardProblem.OptionsAllAlike(field));
    }

    /** The ends first: what lies between them can only be wrong where they are right. */
    private void length(FieldId field, List<Double> measures) {
        double first = measures.get(0);
        double last = measures.get(measures.size() - 1);
        if (!(first < last)) {
            problems.add(new ScorecardProblem.ScaleWithoutLength(field, first, last));
            return;
        }
        for (int i = 1; i < measures.size() - 1; i++) {
            double measure = measures.get(i);
            require(
                    measures.get(i - 1) < measure && measure < last,
                    new ScorecardProblem.PointNotBetween(field, measure, measures.get(i - 1), last));
        }
    }

    private static boolean oneWay(List<Double> values, Better better) {
        for (int i = 1; i < values.size(); i++) {
            double step = values.get(i) - values.get(i - 1);
            if (better == Better.MORE ? step < 0 : step > 0) {
                return false;
            }
        }
        return values.size() > 1 && values.stream().allMatch(ScorecardCheck::share);
    }

    private void insideFamilies() {
        for (var family : wanted.families()) {
            var inside = wanted.criteria().stream()
                    .filter(c -> c.family() == family.family())
                    .mapToDouble(Criterion::weight)
                    .toArray();
            var sum = java.util.Arrays.stream(inside).sum();
            if (inside.length > 0) {
                require(sumsToOne(sum), new ScorecardProblem.WeightsInsideDoNotSum(family.family(), sum));
            } else {
                require(family.weight() == 0, new ScorecardProblem.FamilyWithoutCriteria(family.family()));
            }
        }
    }

    private void require(boolean holds, ScorecardProblem otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    private static boolean share(double weight) {
        return weight >= 0 && weight <= 1;
    }

    private static boolean sumsToOne(double sum) {
        return Math.abs(sum - 1) <= TOLERANCE;
    }
}
