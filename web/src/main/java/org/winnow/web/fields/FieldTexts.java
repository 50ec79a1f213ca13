package org.winnow.web.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.NewField;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.Label;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/** Reads names, hints and options out of the forms. */
record FieldTexts(Sent sent, FieldMessages words, List<FieldError> errors) {
    static final String EN = "en";
    static final String ZH = "zh";
    static final String HINT_EN = "hint-en";
    static final String HINT_ZH = "hint-zh";
    static final String KIND = "kind";
    static final String OF = "of";
    static final String UNIT = "unit";
    static final String HINT = "hint";
    static final String OPTIONS = "options";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_HINT = 1_000;
    private static final int LONGEST_OPTIONS = 20_000;

    static FieldTexts of(Sent sent, FieldMessages words) {
        return new FieldTexts(sent, words, new ArrayList<>());
    }

    /** Absent where something is wrong; {@code errors} say what. */
    Optional<Label> name() {
        var en = text(EN, words.name_en(), LONGEST_NAME);
        var zh = text(ZH, words.name_zh(), LONGEST_NAME);
        if (en.isEmpty() && zh.isEmpty()) {
            errors.add(new FieldError(EN, words.name_missing()));
            return Optional.empty();
        }
        return errors.isEmpty() ? Optional.of(new Label(en, zh)) : Optional.empty();
    }

    private String text(String id, String what, int limit) {
        var text = sent.text(id);
        int count = text.codePointCount(0, text.length());
        if (count > limit) {
            errors.add(new FieldError(id, words.too_long(what, count, limit)));
        }
        return text;
    }

    /** Both hints; where none is given the name stands in. */
    Optional<Label> hint(Label name) {
        var en = text(HINT_EN, words.hint_en(), LONGEST_HINT);
        var zh = text(HINT_ZH, words.hint_zh(), LONGEST_HINT);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(en.isEmpty() && zh.isEmpty() ? name : new Label(en, zh));
    }

    Optional<NewField> newField() {
        var name = name();
        var kind = kind();
        var unit = text(UNIT, words.unit(), LONGEST_UNIT);
        var hint = text(HINT, words.hint(), LONGEST_HINT);
        text(OPTIONS, words.options(), LONGEST_OPTIONS);
        if (kind.isEmpty()) {
            errors.add(new FieldError(KIND, words.kind_missing()));
        }
        var of = sent.text(OF).equals(Of.VARIANT.name()) ? Of.VARIANT : Of.USE_CASE;
        return errors.isEmpty()
                ? Optional.of(new NewField(kind.orElseThrow(), of, unit, name.orElseThrow(), hint, options()))
                : Optional.empty();
    }

    private Optional<Kind> kind() {
        var typed = sent.text(KIND);
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    /** One on each line, {@code English | Chinese}. */
    private List<Label> options() {
        return sent.text(OPTIONS)
                .lines()
                .map(line -> line.split("[|｜]", 2))
                .filter(parts -> !String.join("", parts).isBlank())
                .map(parts -> new Label(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""))
                .toList();
    }

    void refuseOptions(Kind kind, int found) {
        errors.add(new FieldError(
                OPTIONS,
                switch (kind) {
                    case CHOICE -> words.options_of_choice(found);
                    case RATING -> words.options_of_rating(found);
                    default -> words.options_of_none(found);
                }));
    }

    void refuseName(Label taken) {
        errors.add(new FieldError(EN, words.name_taken(taken.en(), taken.zh())));
    }
}
