package org.winnow.web.fields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.Of;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Frames;
import org.winnow.web.layout.Languages;
import org.winnow.web.layout.Nav;
import org.winnow.web.layout.Sent;
import org.winnow.web.security.CurrentPortfolio;

/** Makes the page of the vocabulary. */
@RequestScoped
class FieldPages {
    private final Fields fields;
    private final CurrentPortfolio portfolio;
    private final Frames frames;
    private final Languages languages;

    FieldPages(Fields fields, CurrentPortfolio portfolio, Frames frames, Languages languages) {
        this.fields = fields;
        this.portfolio = portfolio;
        this.frames = frames;
        this.languages = languages;
    }

    /** {@code done}: the act before, on the field of that key; both may be empty. */
    FieldsPage list(String done, String key) {
        var all = fields.of(portfolio.id());
        var frame = frames.of(Nav.FIELDS);
        var said = Done.named(done)
                .flatMap(act -> all.stream()
                        .filter(field -> field.key().equals(key))
                        .findFirst()
                        .map(field -> frame.saying(act.toast(field, base() + "/" + key, locale()))))
                .orElse(frame);
        return page(said, all, new Sent(new MultivaluedHashMap<>()), List.of());
    }

    String base() {
        return "/p/" + portfolio.slug() + "/fields";
    }

    Locale locale() {
        return languages.locale();
    }

    FieldsPage refusing(Sent sent, List<FieldError> errors) {
        return page(frames.of(Nav.FIELDS), fields.of(portfolio.id()), sent, errors);
    }

    private FieldsPage page(Frame frame, List<Field> all, Sent sent, List<FieldError> errors) {
        var rows = all.stream().map(this::row).toList();
        long archived = all.stream().filter(Field::archived).count();
        return new FieldsPage(frame, base(), rows, all.size() - archived, archived, form(sent, errors), errors);
    }

    private FieldsPage.FieldRow row(Field field) {
        var words = Words.in(locale());
        return new FieldsPage.FieldRow(
                field.key(),
                field.label().en(),
                field.label().zh(),
                Words.of(field.kind(), words),
                Words.unit(field, words),
                Words.of(field.of(), words),
                field.archived());
    }

    private FieldsPage.AddForm form(Sent sent, List<FieldError> errors) {
        var words = Words.in(locale());
        var kinds = Stream.of(Kind.values())
                .map(kind -> choice(kind.name(), Words.of(kind, words), sent.text(FieldTexts.KIND)))
                .toList();
        var subjects = Stream.of(Of.values())
                .map(of -> choice(of.name(), Words.of(of, words), sent.text(FieldTexts.OF)))
                .toList();
        return new FieldsPage.AddForm(
                input(FieldTexts.EN, sent, errors),
                input(FieldTexts.ZH, sent, errors),
                kinds,
                input(FieldTexts.KIND, sent, errors).error(),
                subjects,
                input(FieldTexts.UNIT, sent, errors),
                input(FieldTexts.HINT, sent, errors),
                input(FieldTexts.OPTIONS, sent, errors));
    }

    private static FieldsPage.Choice choice(String value, String text, String typed) {
        return new FieldsPage.Choice(value, text, value.equals(typed));
    }

    private static TextInput input(String id, Sent sent, List<FieldError> errors) {
        return TextInput.of(id, sent.text(id), errors);
    }
}
