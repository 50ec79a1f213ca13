package org.winnow.web.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.FamilyWeight;
import org.winnow.core.scorecards.NewScorecard;
import org.winnow.core.scorecards.Scale;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/** Reads a new version out of the form; what can't be read is an error and stands as 0 meanwhile. */
final class ScorecardReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_POINTS = 20;

    private final Scorecard base;
    private final List<Field> fields;
    private final Sent sent;
    private final ScaleText scales;
    private final ScorecardFormMessages words;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> unweighed = new ArrayList<>();
    private final Set<FieldId> rescaled = new HashSet<>();

    ScorecardReader(Scorecard base, List<Field> fields, Sent sent, ScaleText scales) {
        this.base = base;
        this.fields = fields;
        this.sent = sent;
        this.scales = scales;
        this.words = scales.words().form();
    }

    /**
     * What was read, and what could not be.
     *
     * @param rescaled the fields whose scale was changed
     * @param unweighed what keeps a version from being put in force though it can be read: weights that were not looked at again
     */
    record Read(NewScorecard wanted, List<FieldError> errors, Set<FieldId> rescaled, List<FieldError> unweighed) {}

    Read read() {
        var name = text(Ids.NAME, words.name(), LONGEST_NAME);
        var reason = text(Ids.REASON, words.reason(), LONGEST_REASON);
        var families = base.families().stream().map(this::family).toList();
        var criteria = Entries.of(sent, base, fields).all().stream()
                .map(this::criterion)
                .toList();
        var wanted = new NewScorecard(name, reason, families, criteria);
        return new Read(wanted, List.copyOf(errors), Set.copyOf(rescaled), List.copyOf(unweighed));
    }

    private String text(String id, String what, int limit) {
        var text = sent.text(id);
        int count = text.codePointCount(0, text.length());
        if (count > limit) {
            errors.add(new FieldError(id, words.too_long(what, count, limit)));
        }
        return text;
    }

    private FamilyWeight family(FamilyWeight before) {
        var family = before.family();
        var label = scales.words().of(family);
        return new FamilyWeight(
                family,
                Percent.share(number(Ids.weight(family), words.weight_of(label))),
                Percent.share(number(Ids.least(family), words.least_of(label))),
                Percent.share(number(Ids.greatest(family), words.greatest_of(label))));
    }

    private Criterion criterion(Entries.Entry entry) {
        var field = entry.field();
        var label = field.label().in(scales.locale());
        var weight = Percent.share(number(Ids.inside(field), words.inside_of(label)));
        var scale = field.kind() == Kind.CHOICE ? options(field) : scale(entry, label);
        if (entry.before().filter(before -> !before.scale().equals(scale)).isPresent()) {
            changed(field, label);
        }
        return new Criterion(field.id(), entry.family(), entry.better(), weight, scale);
    }

    /** A weight says what the whole way along the scale is worth; along another one it must be looked at again. */
    private void changed(Field field, String label) {
        rescaled.add(field.id());
        if (sent.find(Ids.holds(field)).isEmpty()) {
            unweighed.add(new FieldError(Ids.inside(field), words.weigh_again(label, sent.text(Ids.inside(field)))));
        }
    }

    private Scale options(Field field) {
        var values = field.options().stream()
                .map(option -> Percent.share(number(
                        Ids.worth(field, option),
                        words.option_worth(option.label().in(scales.locale())))))
                .toList();
        return new Scale(
                List.of(), field.options().stream().map(Field.Option::key).toList(), values);
    }

    private Scale scale(Entries.Entry entry, String label) {
        var field = entry.field();
        double bad = number(Ids.bad(field), words.bad_of(label)).doubleValue();
        var between = between(field, label);
        double good = number(Ids.good(field), words.good_of(label)).doubleValue();
        var rising = Comparator.comparingDouble(Scales.Point::measure);
        between.sort(entry.better() == Better.MORE ? rising : rising.reversed());
        return Scales.of(bad, between, good, entry.better());
    }

    /** A point of which nothing is typed is none. */
    private List<Scales.Point> between(Field field, String label) {
        var points = new ArrayList<Scales.Point>();
        for (int i = 1; i <= points(sent, field); i++) {
            if (!sent.text(Ids.at(field, i)).isEmpty()
                    || !sent.text(Ids.worth(field, i)).isEmpty()) {
                var at = number(Ids.at(field, i), words.point_at(label, i));
                var worth = number(Ids.worth(field, i), words.point_worth(label, i));
                points.add(new Scales.Point(at.doubleValue(), Percent.share(worth)));
            }
        }
        return points;
    }

    /** How many points between the ends the form holds. */
    static int points(Sent sent, Field field) {
        int count = 0;
        while (count < MOST_POINTS && sent.find(Ids.at(field, count + 1)).isPresent()) {
            count++;
        }
        return count;
    }

    private BigDecimal number(String id, String what) {
        var typed = sent.text(id);
        var number = TypedNumber.of(typed);
        if (number.isEmpty()) {
            errors.add(new FieldError(
                    id, typed.isEmpty() ? words.number_missing(what) : words.number_unreadable(what, typed)));
        }
        return number.orElse(BigDecimal.ZERO);
    }
}
