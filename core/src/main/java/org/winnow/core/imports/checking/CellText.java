package org.winnow.core.imports.checking;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/** Writes a content as the text of a cell, so that reading it gives the same content. */
public final class CellText {
    private CellText() {}

    /** field: absent for what is no field, such as a title. An estimate in one cell is only for the eye. */
    public static String of(@Nullable Content content, @Nullable Field field) {
        if (content instanceof Content.Exact exact) {
            return number(exact.number(), field);
        } else if (content instanceof Content.Bound bound) {
            return (bound.side() == Side.AT_MOST ? "at most " : "at least ") + number(bound.number(), field);
        } else if (content instanceof Content.Estimate e) {
            return number(e.least(), field) + " / " + number(e.likely(), field) + " / " + number(e.greatest(), field);
        } else if (content instanceof Content.Choice choice) {
            return option(choice.option(), field);
        } else if (content instanceof Content.YesNo yesNo) {
            return yesNo.yes() ? "yes" : "no";
        } else if (content instanceof Content.Words words) {
            return words.text();
        } else if (content instanceof Content.Day day) {
            return day.date().toString();
        }
        return content instanceof Content.NotKnown ? "not known" : "";
    }

    private static String option(String key, @Nullable Field field) {
        return Optional.ofNullable(field)
                .flatMap(f -> f.option(key))
                .map(option -> option.label().en())
                .orElse(key);
    }

    public static String number(long number, @Nullable Field field) {
        int decimals = field == null ? 0 : field.kind().decimals();
        return BigDecimal.valueOf(number, decimals).stripTrailingZeros().toPlainString();
    }
}
