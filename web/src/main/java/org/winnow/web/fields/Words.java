package org.winnow.web.fields;

import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.Of;
import org.winnow.web.layout.Bundles;

/** This feature's messages in the reader's language, for what is not written in a template. */
final class Words {
    private Words() {}

    static FieldMessages in(Locale locale) {
        return Bundles.in(FieldMessages.class, locale);
    }

    static String of(Kind kind, FieldMessages words) {
        return switch (kind) {
            case MONEY -> words.kind_money();
            case AMOUNT -> words.kind_amount();
            case RATING -> words.kind_rating();
            case CHOICE -> words.kind_choice();
            case YES_NO -> words.kind_yes_no();
            case TEXT -> words.kind_text();
            case DATE -> words.kind_date();
        };
    }

    static String of(Of of, FieldMessages words) {
        return switch (of) {
            case USE_CASE -> words.of_use_case();
            case VARIANT -> words.of_variant();
        };
    }

    /** The unit in the reader's language; of a portfolio's own field as it was typed. */
    static String unit(Field field, FieldMessages words) {
        return switch (field.unit()) {
            case "a year" -> words.unit_year();
            case "a month" -> words.unit_month();
            case "months" -> words.unit_months();
            case "people" -> words.unit_people();
            case "FTE" -> words.unit_fte();
            case "hours a month" -> words.unit_hours();
            default -> field.unit();
        };
    }
}
