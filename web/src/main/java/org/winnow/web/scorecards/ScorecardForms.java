package org.winnow.web.scorecards;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.FamilyWeight;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/**
 * Makes the form out of the version in force and what was typed.
 *
 * @param rescaled the fields whose scale was changed in the form
 * @param meanwhile whether {@code base} came into force after the person began
 */
record ScorecardForms(
        Scorecard base,
        List<Field> fields,
        Sent sent,
        List<FieldError> errors,
        Set<FieldId> rescaled,
        boolean meanwhile,
        ScaleText scales) {

    ScorecardForm form() {
        var inputs = new Inputs(sent, errors, meanwhile);
        var entries = Entries.of(sent, base, fields);
        var criteria = new CriterionForms(inputs, scales, rescaled);
        var name = inputs.input(Ids.NAME, words().name(), base.name());
        var reason = inputs.input(Ids.REASON, words().reason(), meanwhile ? base.reason() : "");
        var families = base.families().stream()
                .map(family -> family(family, inputs, entries, criteria))
                .toList();
        return new ScorecardForm(base.version(), base.version() + 1, name, reason, families);
    }

    private ScorecardFormMessages words() {
        return scales.words().form();
    }

    private ScorecardForm.FamilyInputs family(
            FamilyWeight weight, Inputs inputs, Entries entries, CriterionForms criteria) {
        var family = weight.family();
        var label = scales.words().of(family);
        return new ScorecardForm.FamilyInputs(
                family.name().toLowerCase(Locale.ROOT),
                ScorecardViews.css(weight),
                label,
                inputs.input(Ids.weight(family), words().weight_of(label), Percent.text(weight.weight())),
                inputs.input(Ids.least(family), words().least_of(label), Percent.text(weight.least())),
                inputs.input(Ids.greatest(family), words().greatest_of(label), Percent.text(weight.greatest())),
                entries.of(family).stream().map(criteria::inputs).toList(),
                inputs.input(Ids.added(family), words().added_to(label), ""),
                free(family, entries));
    }

    private List<ScorecardForm.Choice> free(Family family, Entries entries) {
        var typed = sent.text(Ids.added(family));
        return fields.stream()
                .filter(field -> field.kind().judged() && !field.archived() && !entries.judges(field))
                .map(field -> new ScorecardForm.Choice(
                        field.key(),
                        field.label().in(scales.locale()),
                        field.key().equals(typed)))
                .toList();
    }

    /** What a version made meanwhile judges by and the form does not. */
    List<String> onlyTheirs() {
        var ours = Entries.of(sent, base, fields).all().stream()
                .map(entry -> entry.field().id())
                .collect(toSet());
        var theirs = base.criteria().stream().map(Criterion::field).collect(toSet());
        return fields.stream()
                .filter(field -> theirs.contains(field.id()) && !ours.contains(field.id()))
                .map(field -> field.label().in(scales.locale()))
                .toList();
    }
}
