package org.winnow.web.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.UseCase;

/**
 * The form of one fact.
 *
 * @param path that of the use case's page
 * @param kind the field's kind, in small letters with hyphens
 * @param options of a choice, or the wordings of a rating
 * @param stands what stands, in words
 * @param clash what somebody else stated meanwhile; nothing or one
 */
record FactEditor(
        String path,
        String reference,
        String title,
        String key,
        String name,
        String hint,
        String kind,
        String unit,
        List<Option> options,
        String stands,
        FactForm form,
        FormProblems problems,
        List<Clash> clash) {

    record Option(String key, String name) {}

    /** Theirs and mine, in words. */
    record Clash(String theirs, String source, String who, String when, String mine) {}

    static FactEditor of(
            String path,
            UseCase useCase,
            Field field,
            FactText text,
            String stands,
            FactForm form,
            FormProblems problems) {
        return new FactEditor(
                path,
                useCase.reference().toString(),
                useCase.title(),
                field.key(),
                field.label().in(text.locale()),
                field.hint().in(text.locale()),
                field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                field.kind() == Kind.MONEY ? (text.currency() + " " + text.unit(field)).strip() : text.unit(field),
                options(field, text),
                stands,
                form,
                problems,
                List.of());
    }

    private static List<Option> options(Field field, FactText text) {
        var options = new ArrayList<Option>();
        for (var option : field.options()) {
            var name = option.label().in(text.locale());
            options.add(new Option(
                    option.key(),
                    field.kind() == Kind.RATING
                            ? text.words().facts().rating(Long.parseLong(option.key()), name)
                            : name));
        }
        return options;
    }

    FactEditor clashing(Fact theirs, String who, Field field, FactText text, String mine) {
        var clash = new Clash(
                text.of(theirs.content(), field),
                theirs.source(),
                who,
                Dates.withTime(theirs.at(), text.locale()),
                mine);
        return new FactEditor(
                path,
                reference,
                title,
                key,
                name,
                hint,
                kind,
                unit,
                options,
                stands,
                form.havingSeen(theirs),
                problems,
                List.of(clash));
    }

    public boolean numeric() {
        return kind.equals("money") || kind.equals("amount") || kind.equals("rating");
    }

    /** Where the form is sent. */
    public String action() {
        return path + "/facts/" + key;
    }
}
