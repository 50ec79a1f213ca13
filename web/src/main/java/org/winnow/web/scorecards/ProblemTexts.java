package org.winnow.web.scorecards;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.NewScorecard;
import org.winnow.core.scorecards.ScorecardProblem;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Figures;
import org.winnow.web.layout.Sent;

/** A sentence for each reason why a version is refused: what was found, what is expected, what to do. */
final class ProblemTexts {
    private final NewScorecard wanted;
    private final Map<FieldId, Field> fields;
    private final Sent sent;
    private final ScaleText scales;
    private final ScorecardFormMessages words;

    ProblemTexts(NewScorecard wanted, List<Field> fields, Sent sent, ScaleText scales) {
        this.wanted = wanted;
        this.fields = fields.stream().collect(toMap(Field::id, Function.identity()));
        this.sent = sent;
        this.scales = scales;
        this.words = scales.words().form();
    }

    List<FieldError> of(List<ScorecardProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private FieldError of(ScorecardProblem problem) {
        if (problem instanceof ScorecardProblem.NameMissing) {
            return new FieldError(Ids.NAME, words.name_missing());
        } else if (problem instanceof ScorecardProblem.ReasonMissing) {
            return new FieldError(Ids.REASON, words.reason_missing());
        } else if (problem instanceof ScorecardProblem.NoCriteria) {
            return new FieldError(Ids.NAME, words.no_criteria());
        } else if (problem instanceof ScorecardProblem.FamilyWeightOutOfRange p) {
            var what = words.weight_of(name(p.family()));
            return new FieldError(Ids.weight(p.family()), words.out_of_range(what, Percent.text(p.found())));
        } else if (problem instanceof ScorecardProblem.FamilyWeightsDoNotSum p) {
            return new FieldError(Ids.weight(Family.VALUE), families(p.found()));
        } else if (problem instanceof ScorecardProblem.FamilyWithoutCriteria p) {
            return new FieldError(Ids.weight(p.family()), words.no_criterion_inside(name(p.family())));
        } else if (problem instanceof ScorecardProblem.WeightsInsideDoNotSum p) {
            return new FieldError(firstInside(p.family()), inside(p));
        }
        return ofIntervalOrScale(problem);
    }

    private FieldError ofIntervalOrScale(ScorecardProblem problem) {
        if (problem instanceof ScorecardProblem.IntervalWithoutWeight p) {
            return new FieldError(Ids.least(p.family()), interval(p));
        } else if (problem instanceof ScorecardProblem.IntervalsEmpty p) {
            return new FieldError(
                    Ids.least(Family.VALUE),
                    words.intervals_empty(Percent.text(p.leastSum()), Percent.text(p.greatestSum())));
        } else if (problem instanceof ScorecardProblem.CriterionWeightOutOfRange p) {
            var what = words.inside_of(name(p.field()));
            return new FieldError(Ids.inside(field(p.field())), words.out_of_range(what, Percent.text(p.found())));
        } else if (problem instanceof ScorecardProblem.ScaleWithoutLength p) {
            return new FieldError(Ids.bad(field(p.field())), scale(p));
        } else if (problem instanceof ScorecardProblem.PointNotBetween p) {
            return new FieldError(point(p), between(p));
        } else if (problem instanceof ScorecardProblem.ScaleNotOneWay p) {
            return new FieldError(firstOf(p.field()), words.scale_turns(name(p.field())));
        } else if (problem instanceof ScorecardProblem.OptionsAllAlike p) {
            return new FieldError(firstOf(p.field()), words.options_alike(name(p.field())));
        } else if (problem instanceof ScorecardProblem.FieldNotJudged p) {
            return new FieldError(Ids.inside(field(p.field())), words.not_judged(name(p.field())));
        } else if (problem instanceof ScorecardProblem.FieldFeedsTwo p) {
            return new FieldError(Ids.inside(field(p.field())), words.twice(name(p.field())));
        }
        throw new IllegalArgumentException("no words for " + problem);
    }

    private String families(double found) {
        return found == 0 ? words.families_zero() : words.families_sum(Percent.text(found), advice(found));
    }

    private String advice(double found) {
        return found < 1 ? words.add(Percent.text(1 - found)) : words.take(Percent.text(found - 1));
    }

    private String firstInside(Family family) {
        return wanted.criteria().stream()
                .filter(c -> c.family() == family)
                .findFirst()
                .map(c -> Ids.inside(field(c.field())))
                .orElse(Ids.weight(family));
    }

    private String inside(ScorecardProblem.WeightsInsideDoNotSum problem) {
        var family = name(problem.family());
        return problem.found() == 0
                ? words.inside_zero(family)
                : words.inside_sum(family, Percent.text(problem.found()), advice(problem.found()));
    }

    private String interval(ScorecardProblem.IntervalWithoutWeight problem) {
        return words.interval_misses(
                name(problem.family()),
                Percent.text(problem.least()),
                Percent.text(problem.greatest()),
                Percent.text(problem.weight()));
    }

    private String scale(ScorecardProblem.ScaleWithoutLength problem) {
        var from = number(problem.from());
        var to = number(problem.to());
        boolean more = wanted.criteria().stream()
                .anyMatch(c -> c.field().equals(problem.field()) && c.better() == Better.MORE);
        return more
                ? words.scale_more(name(problem.field()), from, to)
                : words.scale_less(name(problem.field()), to, from);
    }

    /** The input that holds the measure. */
    private String point(ScorecardProblem.PointNotBetween problem) {
        var field = field(problem.field());
        for (int i = 1; i <= ScorecardReader.points(sent, field); i++) {
            var typed = TypedNumber.of(sent.text(Ids.at(field, i)));
            if (typed.filter(found -> found.doubleValue() == problem.measure()).isPresent()) {
                return Ids.at(field, i);
            }
        }
        return Ids.bad(field);
    }

    private String between(ScorecardProblem.PointNotBetween problem) {
        return words.point_outside(
                name(problem.field()), number(problem.measure()), number(problem.from()), number(problem.to()));
    }

    /** The first input of its scale. */
    private String firstOf(FieldId id) {
        var field = field(id);
        return field.kind() == Kind.CHOICE ? Ids.worth(field, field.options().get(0)) : Ids.bad(field);
    }

    private String number(double measure) {
        return Figures.in(scales.locale()).number(BigDecimal.valueOf(measure));
    }

    private Field field(FieldId id) {
        return Objects.requireNonNull(fields.get(id));
    }

    private String name(FieldId id) {
        return field(id).label().in(scales.locale());
    }

    private String name(Family family) {
        return scales.words().of(family);
    }
}
