package org.winnow.web.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.ids.Label;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Languages;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page of one field. */
@RequestScoped
class RenamePages {
    static final String SEEN = "seen";
    /** Said where a field is archived though a criterion reads it. */
    static final String SURE = "sure";

    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Languages languages;

    RenamePages(CurrentPortfolio portfolio, Frames frames, Languages languages) {
        this.portfolio = portfolio;
        this.frames = frames;
        this.languages = languages;
    }

    FieldPage page(Field field, String done) {
        var frame = Done.named(done)
                .map(act -> frame().saying(act.toast(field, base() + "/" + field.key(), locale())))
                .orElseGet(this::frame);
        return page(frame, field, untouched(field), List.of(), false, false);
    }

    private static FieldPage.RenameForm untouched(Field field) {
        return form(field, new Sent(new MultivaluedHashMap<>()), List.of(), false);
    }

    /** Before it is archived: a criterion reads it. */
    FieldPage asking(Field field) {
        return page(frame(), field, untouched(field), List.of(), false, true);
    }

    private Frame frame() {
        return frames.of(Nav.FIELDS);
    }

    private String base() {
        return "/p/" + portfolio.slug() + "/fields";
    }

    private Locale locale() {
        return languages.locale();
    }

    FieldPage refusing(Field field, Sent sent, List<FieldError> errors) {
        return page(frame(), field, form(field, sent, errors, false), errors, false, false);
    }

    /** What was typed, beside it what somebody else made of the field. */
    FieldPage changedMeanwhile(Field now, Sent sent) {
        return page(frame(), now, form(now, sent, List.of(), true), List.of(), true, false);
    }

    private FieldPage page(
            Frame frame,
            Field field,
            FieldPage.RenameForm form,
            List<FieldError> errors,
            boolean changed,
            boolean asks) {
        var words = Words.in(locale());
        var label = field.label();
        var answer = words.field_answer(Words.of(field.kind(), words), Words.of(field.of(), words), field.key());
        var shown = new FieldPage.Shown(
                field.key(),
                words.title_of(label.in(locale())),
                answer,
                field.hint().in(locale()),
                field.archived(),
                field.options().stream().map(option -> wording(field, option)).toList());
        return new FieldPage(
                frame, base(), shown, form, errors, changed ? words.meanwhile(label.en(), label.zh()) : "", asks);
    }

    private static FieldPage.Wording wording(Field field, Field.Option option) {
        var number = field.kind() == Kind.RATING ? option.key() : "";
        return new FieldPage.Wording(number, option.label().en(), option.label().zh());
    }

    private static FieldPage.RenameForm form(Field field, Sent sent, List<FieldError> errors, boolean changed) {
        var form = new Form(sent, errors, changed);
        return new FieldPage.RenameForm(
                field.version(),
                form.input(FieldTexts.EN, field.label(), true),
                form.input(FieldTexts.ZH, field.label(), false),
                form.input(FieldTexts.HINT_EN, field.hint(), true),
                form.input(FieldTexts.HINT_ZH, field.hint(), false));
    }

    private record Form(Sent sent, List<FieldError> errors, boolean changed) {
        TextInput input(String id, Label stored, boolean english) {
            var now = english ? stored.en() : stored.zh();
            var typed = sent.find(id).orElse(now);
            return TextInput.beside(id, typed, errors, changed ? now : typed);
        }
    }
}
