package org.winnow.core.fields;

import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.Label;

/**
 * A field of a portfolio.
 *
 * @param key unique in the portfolio, kept for ever: {@code gross-benefit}
 * @param unit of an amount, or what money is counted by ({@code a year}); may be empty
 * @param hint what belongs in it, for whoever states it
 * @param options of a choice, or the five anchored wordings of a rating, in order
 * @param version raised by each change, to notice a change made meanwhile
 */
public record Field(
        FieldId id,
        String key,
        Kind kind,
        Of of,
        String unit,
        Label label,
        Label hint,
        List<Option> options,
        int version,
        boolean archived) {

    public Field {
        options = List.copyOf(options);
    }

    /** One option of a choice, or one wording of a rating; the key of a wording is its number. */
    public record Option(String key, Label label) {}

    public Optional<Option> option(String optionKey) {
        return options.stream().filter(o -> o.key().equals(optionKey)).findFirst();
    }
}
