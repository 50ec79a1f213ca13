package org.winnow.web.scorecards;

import java.math.BigDecimal;
import java.util.Locale;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Scale;
import org.winnow.web.layout.Figures;

/** Ends of scales in words: an amount with its unit, a rating with its wording, an option by its name. */
record ScaleText(String currency, Locale locale, Words words) {

    String badEnd(Field field, Scale scale) {
        return scale.ofChoice() ? option(field, scale, false) : text(field, scale.badEnd());
    }

    String goodEnd(Field field, Scale scale) {
        return scale.ofChoice() ? option(field, scale, true) : text(field, scale.goodEnd());
    }

    private String option(Field field, Scale scale, boolean good) {
        int found = 0;
        for (int i = 1; i < scale.options().size(); i++) {
            double step = scale.values().get(i) - scale.values().get(found);
            if (good ? step > 0 : step < 0) {
                found = i;
            }
        }
        var key = scale.options().get(found);
        return field.option(key).map(o -> o.label().in(locale)).orElse(key);
    }

    String text(Field field, double measure) {
        var exact = BigDecimal.valueOf(measure);
        var figures = Figures.in(locale);
        return switch (field.kind()) {
            case MONEY -> figures.money(exact, currency);
            case AMOUNT -> amount(field.unit(), figures.number(exact));
            default -> figures.number(exact);
        };
    }

    /** What a field's measures are counted by, beside an input. */
    String unit(Field field) {
        return switch (field.kind()) {
            case MONEY -> currency;
            case AMOUNT -> unit(field.unit());
            default -> "";
        };
    }

    private String unit(String unit) {
        return switch (unit) {
            case "months" -> words.page().unit_months();
            case "people" -> words.page().unit_people();
            default -> unit;
        };
    }

    private String amount(String unit, String number) {
        return switch (unit) {
            case "months" -> words.page().in_months(number);
            case "people" -> words.page().in_people(number);
            default -> unit.isEmpty() ? number : number + " " + unit;
        };
    }

    /** As a form shows an end, so that it reads it again. */
    static String typed(double measure) {
        return BigDecimal.valueOf(measure).stripTrailingZeros().toPlainString();
    }
}
