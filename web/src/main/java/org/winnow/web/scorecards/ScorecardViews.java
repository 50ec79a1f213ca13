package org.winnow.web.scorecards;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.FamilyWeight;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.Figures;

/** Puts one version into words and figures. */
final class ScorecardViews {
    private final Scorecard scorecard;
    private final Map<FieldId, Field> fields;
    private final ScaleText scales;
    private final Locale locale;
    private final Words words;
    private final double heaviest;

    ScorecardViews(Scorecard scorecard, List<Field> fields, String currency, Locale locale) {
        this.scorecard = scorecard;
        this.fields = fields.stream().collect(toMap(Field::id, Function.identity()));
        this.locale = locale;
        this.words = Words.in(locale);
        this.scales = new ScaleText(currency, locale, words);
        this.heaviest = scorecard.criteria().stream()
                .mapToDouble(scorecard::weight)
                .max()
                .orElse(0);
    }

    /** {@code now}: the number of the version in force; {@code by}: the name of whoever made the one that is shown. */
    ScorecardView view(int now, String date, String by) {
        boolean inForce = scorecard.version() == now;
        return new ScorecardView(
                scorecard.version(),
                inForce,
                words.page().title_version(scorecard.version()),
                answer(),
                why(now, date, by),
                scorecard.criteria().size(),
                families(),
                anchors());
    }

    private String answer() {
        var split = scorecard.families().stream()
                .map(f -> words.page().answer_part(words.of(f.family()), Percent.text(f.weight())))
                .collect(joining(locale.getLanguage().equals("zh") ? "，" : ", "));
        var heaviestName = scorecard.criteria().stream()
                .filter(c -> scorecard.weight(c) == heaviest)
                .findFirst()
                .map(this::label)
                .orElse("–");
        return words.page().answer(split, heaviestName, Percent.text(heaviest));
    }

    private String why(int now, String date, String by) {
        var state = scorecard.version() == now
                ? words.page().why_in_force(now, scorecard.name(), date, by)
                : words.page().why_replaced(scorecard.version(), scorecard.name(), date, by, now);
        var reason =
                starter(scorecard) ? words.page().why_starter() : words.page().why_reason(scorecard.reason());
        return state + " " + reason + " " + words.page().why_fixed();
    }

    /** The scorecard that a new portfolio is given; nobody stated a reason for it. */
    static boolean starter(Scorecard scorecard) {
        return scorecard.reason().equals("-");
    }

    private List<ScorecardView.FamilyView> families() {
        var views = new ArrayList<ScorecardView.FamilyView>();
        double at = 0;
        for (var family : scorecard.families()) {
            var inside = scorecard.criteria(family.family()).stream()
                    .map(this::criterion)
                    .toList();
            views.add(new ScorecardView.FamilyView(
                    css(family),
                    words.of(family.family()),
                    Percent.text(family.weight()),
                    interval(family),
                    width(at),
                    width(family.weight()),
                    inside));
            at += family.weight();
        }
        return views;
    }

    static String css(FamilyWeight family) {
        return switch (family.family()) {
            case VALUE -> "v";
            case COST -> "c";
            case RISK -> "r";
        };
    }

    private String interval(FamilyWeight family) {
        if (family.least() == family.greatest()) {
            return words.page().interval_exact(Percent.text(family.least()));
        }
        return family.least() == 0 && family.greatest() == 1
                ? words.page().interval_free()
                : words.page().interval(Percent.text(family.least()), Percent.text(family.greatest()));
    }

    private ScorecardView.CriterionView criterion(Criterion criterion) {
        var field = field(criterion);
        double whole = scorecard.weight(criterion);
        return new ScorecardView.CriterionView(
                field.label().in(locale),
                way(criterion),
                Percent.text(criterion.weight()),
                Figures.in(locale).score(100 * whole),
                width(heaviest > 0 ? whole / heaviest : 0),
                scales.badEnd(field, criterion.scale()),
                scales.goodEnd(field, criterion.scale()),
                criterion.scale().ofChoice() ? options(field, criterion) : between(field, criterion));
    }

    private List<String> between(Field field, Criterion criterion) {
        return Scales.between(criterion).stream()
                .map(point -> words.page().point(scales.text(field, point.measure()), Percent.text(point.value())))
                .toList();
    }

    private List<String> options(Field field, Criterion criterion) {
        var scale = criterion.scale();
        var texts = new ArrayList<String>();
        for (int i = 0; i < scale.options().size(); i++) {
            var key = scale.options().get(i);
            var option = field.option(key).map(o -> o.label().in(locale)).orElse(key);
            texts.add(words.page().point(option, Percent.text(scale.values().get(i))));
        }
        return texts;
    }

    private String way(Criterion criterion) {
        if (criterion.scale().ofChoice()) {
            return words.page().by_option();
        }
        return criterion.better() == Better.MORE
                ? words.page().more_better()
                : words.page().less_better();
    }

    private Field field(Criterion criterion) {
        return Objects.requireNonNull(fields.get(criterion.field()));
    }

    private String label(Criterion criterion) {
        return field(criterion).label().in(locale);
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    private List<ScorecardView.Anchors> anchors() {
        return scorecard.criteria().stream()
                .filter(c -> field(c).kind() == Kind.RATING)
                .map(this::anchors)
                .toList();
    }

    private ScorecardView.Anchors anchors(Criterion criterion) {
        var title = criterion.better() == Better.MORE
                ? words.page().anchors_five(label(criterion))
                : words.page().anchors_one(label(criterion));
        var wordings = field(criterion).options().stream()
                .map(o -> new ScorecardView.Wording(o.key(), o.label().in(locale)))
                .toList();
        return new ScorecardView.Anchors("anchors-" + field(criterion).key(), title, wordings);
    }
}
