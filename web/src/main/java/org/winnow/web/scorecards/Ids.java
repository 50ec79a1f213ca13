package org.winnow.web.scorecards;

import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Family;

/** The names of the form's fields, which are their ids too. */
final class Ids {
    static final String NAME = "name";
    static final String REASON = "reason";
    static final String SEEN = "seen";

    private Ids() {}

    static String weight(Family family) {
        return "weight-" + lower(family);
    }

    static String least(Family family) {
        return "least-" + lower(family);
    }

    static String greatest(Family family) {
        return "greatest-" + lower(family);
    }

    private static String lower(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    static String inside(Field field) {
        return "inside-" + field.key();
    }

    static String bad(Field field) {
        return "bad-" + field.key();
    }

    static String good(Field field) {
        return "good-" + field.key();
    }
}
