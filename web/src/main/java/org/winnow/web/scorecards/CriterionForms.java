package org.winnow.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Criterion;

/** Makes the part of the form that holds one criterion. */
record CriterionForms(Inputs inputs, ScaleText scales, Set<FieldId> rescaled) {

    ScorecardForm.CriterionInputs inputs(Entries.Entry entry) {
        var field = entry.field();
        var label = field.label().in(scales.locale());
        var before = entry.before();
        return new ScorecardForm.CriterionInputs(
                field.key(),
                Ids.in(entry.family(), entry.better()),
                label,
                way(entry),
                scales.unit(field),
                inputs.input(
                        Ids.inside(field),
                        words().inside_of(label),
                        before.map(c -> Percent.text(c.weight())).orElse("0")),
                inputs.input(Ids.bad(field), words().bad_of(label), end(entry, false)),
                inputs.input(Ids.good(field), words().good_of(label), end(entry, true)),
                points(entry, label),
                options(entry),
                anchors(field),
                rescaled.contains(field.id()),
                inputs.sent().find(Ids.holds(field)).isPresent());
    }

    private ScorecardFormMessages words() {
        return scales.words().form();
    }

    private String way(Entries.Entry entry) {
        var page = scales.words().page();
        if (entry.field().kind() == Kind.CHOICE) {
            return page.by_option();
        }
        return entry.better() == Better.MORE ? page.more_better() : page.less_better();
    }

    /** A rating runs from 1 to 5; the ends of anything else are stated, or proposed on request. */
    private static String end(Entries.Entry entry, boolean good) {
        if (entry.field().kind() == Kind.CHOICE) {
            return "";
        }
        var rating = good == (entry.better() == Better.MORE) ? "5" : "1";
        return entry.before()
                .map(Criterion::scale)
                .map(scale -> ScaleText.typed(good ? scale.goodEnd() : scale.badEnd()))
                .orElse(entry.field().kind() == Kind.RATING ? rating : "");
    }

    private List<ScorecardForm.PointInputs> points(Entries.Entry entry, String label) {
        var field = entry.field();
        boolean typed = inputs.sent().find(Ids.in(field)).isPresent();
        var stored = entry.before()
                .filter(c -> field.kind() != Kind.CHOICE)
                .map(Scales::between)
                .orElse(List.of());
        int count = typed ? ScorecardReader.points(inputs.sent(), field) : stored.size();
        var points = new ArrayList<ScorecardForm.PointInputs>();
        for (int i = 1; i <= count; i++) {
            var point = i <= stored.size() ? stored.get(i - 1) : null;
            points.add(new ScorecardForm.PointInputs(
                    inputs.input(
                            Ids.at(field, i),
                            words().point_at(label, i),
                            point == null ? "" : ScaleText.typed(point.measure())),
                    inputs.input(
                            Ids.worth(field, i),
                            words().point_worth(label, i),
                            point == null ? "" : Percent.text(point.value()))));
        }
        return points;
    }

    private List<ScorecardForm.OptionInput> options(Entries.Entry entry) {
        var field = entry.field();
        return field.kind() != Kind.CHOICE
                ? List.of()
                : field.options().stream().map(option -> option(entry, option)).toList();
    }

    private ScorecardForm.OptionInput option(Entries.Entry entry, Field.Option option) {
        var label = option.label().in(scales.locale());
        var stored = entry.before()
                .map(Criterion::scale)
                .map(scale -> IntStream.range(0, scale.options().size())
                        .filter(i -> scale.options().get(i).equals(option.key()))
                        .mapToObj(i -> Percent.text(scale.values().get(i)))
                        .findFirst()
                        .orElse(""))
                .orElse("");
        var id = Ids.worth(entry.field(), option);
        return new ScorecardForm.OptionInput(label, inputs.input(id, words().option_worth(label), stored));
    }

    private List<ScorecardView.Wording> anchors(Field field) {
        return field.kind() != Kind.RATING
                ? List.of()
                : field.options().stream()
                        .map(o -> new ScorecardView.Wording(o.key(), o.label().in(scales.locale())))
                        .toList();
    }
}
