package org.winnow.web.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.fields.Field;
import org.winnow.web.layout.Toast;

/** The act that led to a page, so that the page can say so and offer to take it back. */
enum Done {
    ADDED,
    RENAMED,
    ARCHIVED,
    REVIVED;

    static Optional<Done> named(String name) {
        return Stream.of(values()).filter(done -> done.key().equals(name)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code path}: of the field. */
    Toast toast(Field field, String path, Locale locale) {
        var words = Words.in(locale);
        var name = field.label().in(locale);
        return switch (this) {
            case ADDED -> new Toast(words.done_added(name), path + "/archiving");
            case RENAMED -> Toast.of(words.done_renamed(name));
            case ARCHIVED -> new Toast(words.done_archived(name), path + "/revival");
            case REVIVED -> new Toast(words.done_revived(name), path + "/archiving");
        };
    }
}
