package org.winnow.core.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What the net present value reads as months of the plan; outside of them it could not be computed. */
    private static final Set<String> MONTHS_OF_PLAN = Set.of("months-to-live", "time-to-benefit");

    /** The most months that a plan has: a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    public Field {
        options = List.copyOf(options);
    }

    /** One option of a choice, or one wording of a rating; the key of a wording is its number. */
    public record Option(String key, Label label) {}

    /**
     * Whether a number is one that the field can have. Months of the plan are from 0 to {@link #MOST_MONTHS}.
     *
     * @param smallest in the field's smallest unit
     */
    public boolean takes(long smallest) {
        return !MONTHS_OF_PLAN.contains(key)
                || (smallest >= 0 && smallest <= MOST_MONTHS * Math.round(Math.pow(10, kind.decimals())));
    }

    public Optional<Option> option(String optionKey) {
        return options.stream().filter(o -> o.key().equals(optionKey)).findFirst();
    }
}
