package org.winnow.web.scorecards;

import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Better;
import org.winnow.core.scorecards.Family;

/** The names of the form's fields, which are their ids too. */
final class Ids {
    static final String NAME = "name";
    static final String REASON = "reason";
    static final String SEEN = "seen";
    /** The button that was pressed: an act, a dash and what it is done to. */
    static final String DO = "do";

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

    /** Which field a family is to judge by as well. */
    static String added(Family family) {
        return "added-" + lower(family);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Hidden; stands for the criterion itself. */
    static String in(Field field) {
        return "in-" + field.key();
    }

    static String in(Family family, Better better) {
        return lower(family) + " " + lower(better);
    }

    static String inside(Field field) {
        return "inside-" + field.key();
    }

    /** Ticked where the weight holds though the scale is another one. */
    static String holds(Field field) {
        return "holds-" + field.key();
    }

    static String bad(Field field) {
        return "bad-" + field.key();
    }

    static String good(Field field) {
        return "good-" + field.key();
    }

    /** The measure of a point between the ends, counted from 1. */
    static String at(Field field, int point) {
        return "at-" + field.key() + "-" + point;
    }

    static String worth(Field field, int point) {
        return "worth-" + field.key() + "-" + point;
    }

    static String worth(Field field, Field.Option option) {
        return "worth-" + field.key() + "-of-" + option.key();
    }
}
