package org.winnow.web.scorecards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.rankings.Drafts;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPortfolio;

/** What the buttons inside the form do to it: a criterion more or less, a point more, the proposal of a scale. Nothing is saved. */
@RequestScoped
class FormActs {
    private final Drafts drafts;
    private final CurrentPortfolio portfolio;

    FormActs(Drafts drafts, CurrentPortfolio portfolio) {
        this.drafts = drafts;
        this.portfolio = portfolio;
    }

    /** The form afterwards, and why a button could not do its work. */
    record Done(Sent sent, List<FieldError> errors) {}

    Done press(Sent sent, Scorecard base, List<Field> fields, ScaleText scales) {
        var act = sent.text(Ids.DO);
        var form = new Form(sent, base, fields, scales);
        for (var family : Family.values()) {
            if (act.equals("add-" + family.name().toLowerCase(Locale.ROOT))) {
                return add(form, family);
            }
        }
        for (var entry : Entries.of(sent, base, fields).all()) {
            var key = entry.field().key();
            if (act.equals("remove-" + key)) {
                return new Done(form.without(Ids.in(entry.field())), List.of());
            } else if (act.equals("point-" + key)) {
                return new Done(form.withPoint(entry.field()), List.of());
            } else if (act.equals("propose-" + key)) {
                return propose(form, entry);
            }
        }
        return new Done(sent, List.of());
    }

    private static Done add(Form form, Family family) {
        var key = form.sent().text(Ids.added(family));
        var field = form.fields().stream().filter(one -> one.key().equals(key)).findFirst();
        if (field.isEmpty()) {
            return form.refusing(Ids.added(family), form.words().field_missing());
        } else if (Entries.of(form.sent(), form.base(), form.fields()).judges(field.get())) {
            return form.refusing(Ids.added(family), form.words().twice(form.name(field.get())));
        }
        if (!field.get().kind().judged()) {
            return form.refusing(Ids.added(family), form.words().not_judged(form.name(field.get())));
        }
        var better = form.sent()
                        .text("way-" + family.name().toLowerCase(Locale.ROOT))
                        .equals("less")
                ? Better.LESS
                : Better.MORE;
        return new Done(form.with(Ids.in(field.get()), Ids.in(family, better)), List.of());
    }

    /** The near end stays as typed; without one it is 0, which is what not doing it costs or brings. */
    private Done propose(Form form, Entries.Entry entry) {
        var field = entry.field();
        boolean more = entry.better() == Better.MORE;
        var nearId = more ? Ids.bad(field) : Ids.good(field);
        var near = TypedNumber.of(form.sent().text(nearId)).orElse(BigDecimal.ZERO);
        var far = drafts.farEnd(portfolio.id(), field, near.doubleValue());
        if (far.isEmpty()) {
            return form.refusing(nearId, form.words().nothing_to_propose(form.name(field)));
        }
        var withNear = form.with(nearId, near.toPlainString());
        var whole = new Form(withNear, form.base(), form.fields(), form.scales());
        var farId = more ? Ids.good(field) : Ids.bad(field);
        return new Done(whole.with(farId, ScaleText.typed(far.getAsDouble())), List.of());
    }

    private record Form(Sent sent, Scorecard base, List<Field> fields, ScaleText scales) {

        ScorecardFormMessages words() {
            return scales.words().form();
        }

        String name(Field field) {
            return field.label().in(scales.locale());
        }

        Done refusing(String id, String why) {
            return new Done(sent, List.of(new FieldError(id, why)));
        }

        Sent with(String id, String value) {
            var copy = new MultivaluedHashMap<String, String>(sent.fields());
            copy.putSingle(id, value);
            return new Sent(copy);
        }

        Sent without(String id) {
            var copy = new MultivaluedHashMap<String, String>(sent.fields());
            copy.remove(id);
            return new Sent(copy);
        }

        Sent withPoint(Field field) {
            int next = ScorecardReader.points(sent, field) + 1;
            var withMeasure = new Form(with(Ids.at(field, next), ""), base, fields, scales);
            return withMeasure.with(Ids.worth(field, next), "");
        }
    }
}
