package org.winnow.web.scorecards;

import static java.util.stream.Collectors.toMap;

import java.util.List;
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
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/**
 * Makes the form out of the version in force and what was typed.
 *
 * @param meanwhile whether {@code base} came into force after the person began
 */
record ScorecardForms(
        Scorecard base,
        Map<FieldId, Field> fields,
        Sent sent,
        List<FieldError> errors,
        boolean meanwhile,
        ScaleText scales) {

    static ScorecardForms of(
            Scorecard base,
            List<Field> fields,
            Sent sent,
            List<FieldError> errors,
            boolean meanwhile,
            ScaleText scales) {
        var byId = fields.stream().collect(toMap(Field::id, Function.identity()));
        return new ScorecardForms(base, byId, sent, errors, meanwhile, scales);
    }

    ScorecardForm form() {
        var name = input(Ids.NAME, words().name(), base.name());
        var reason = new Input(
                Ids.REASON, words().reason(), sent.text(Ids.REASON), error(Ids.REASON), meanwhile ? base.reason() : "");
        var families = base.families().stream().map(this::family).toList();
        return new ScorecardForm(base.version(), base.version() + 1, name, reason, families);
    }

    private ScorecardFormMessages words() {
        return scales.words().form();
    }

    private Input input(String id, String label, String stored) {
        var typed = sent.find(id).orElse(stored);
        boolean differs = meanwhile && !typed.equals(stored);
        return new Input(id, label, typed, error(id), differs ? stored : "");
    }

    private String error(String id) {
        return errors.stream()
                .filter(e -> e.field().equals(id))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }

    private ScorecardForm.FamilyInputs family(FamilyWeight weight) {
        var family = weight.family();
        var label = scales.words().of(family);
        return new ScorecardForm.FamilyInputs(
                ScorecardViews.css(weight),
                label,
                input(Ids.weight(family), words().weight_of(label), Percent.text(weight.weight())),
                input(Ids.least(family), words().least_of(label), Percent.text(weight.least())),
                input(Ids.greatest(family), words().greatest_of(label), Percent.text(weight.greatest())),
                base.criteria(family).stream().map(this::criterion).toList());
    }

    private ScorecardForm.CriterionInputs criterion(Criterion criterion) {
        var field = Objects.requireNonNull(fields.get(criterion.field()));
        var label = field.label().in(scales.locale());
        var scale = criterion.scale();
        boolean byOption = scale.ofChoice();
        return new ScorecardForm.CriterionInputs(
                label,
                criterion.better() == Better.MORE
                        ? scales.words().page().more_better()
                        : scales.words().page().less_better(),
                field.kind() == Kind.MONEY ? scales.currency() : "",
                byOption,
                input(Ids.inside(field), words().inside_of(label), Percent.text(criterion.weight())),
                input(Ids.bad(field), words().bad_of(label), byOption ? "" : ScaleText.typed(scale.badEnd())),
                input(Ids.good(field), words().good_of(label), byOption ? "" : ScaleText.typed(scale.goodEnd())));
    }
}
