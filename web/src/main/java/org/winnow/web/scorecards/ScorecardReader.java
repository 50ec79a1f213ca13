package org.winnow.web.scorecards;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FieldId;
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

    private final Scorecard base;
    private final Map<FieldId, Field> fields;
    private final Sent sent;
    private final ScaleText scales;
    private final ScorecardFormMessages words;
    private final List<FieldError> errors = new ArrayList<>();

    ScorecardReader(Scorecard base, List<Field> fields, Sent sent, ScaleText scales) {
        this.base = base;
        this.fields = fields.stream().collect(toMap(Field::id, Function.identity()));
        this.sent = sent;
        this.scales = scales;
        this.words = scales.words().form();
    }

    /** What was read, and what could not be. */
    record Read(NewScorecard wanted, List<FieldError> errors) {}

    Read read() {
        var name = text(Ids.NAME, words.name(), LONGEST_NAME);
        var reason = text(Ids.REASON, words.reason(), LONGEST_REASON);
        var families = base.families().stream().map(this::family).toList();
        var criteria = base.criteria().stream().map(this::criterion).toList();
        return new Read(new NewScorecard(name, reason, families, criteria), List.copyOf(errors));
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

    private Criterion criterion(Criterion before) {
        var field = Objects.requireNonNull(fields.get(before.field()));
        var label = field.label().in(scales.locale());
        var weight = Percent.share(number(Ids.inside(field), words.inside_of(label)));
        return new Criterion(before.field(), before.family(), before.better(), weight, scale(before, field, label));
    }

    /** Only the ends are asked for; what lies between them stays. */
    private Scale scale(Criterion before, Field field, String label) {
        var scale = before.scale();
        if (scale.ofChoice()) {
            return scale;
        }
        double bad = number(Ids.bad(field), words.bad_of(label)).doubleValue();
        double good = number(Ids.good(field), words.good_of(label)).doubleValue();
        boolean badFirst = scale.badEnd() <= scale.goodEnd();
        var measures = new ArrayList<>(scale.measures());
        measures.set(0, badFirst ? bad : good);
        measures.set(measures.size() - 1, badFirst ? good : bad);
        return new Scale(measures, List.of(), scale.values());
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
