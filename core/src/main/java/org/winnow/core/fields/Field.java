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

    /** Fields of the starter set that count something, or whose name says on which side they stand. */
    private static final Set<String> NEVER_NEGATIVE =
            Set.of("gross-benefit", "run-cost", "build-cost", "users", "requests", "engineers", "gpu-hours");

    /** The most months that a plan has: a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    public Field {
        options = List.copyOf(options);
    }

    /** One option of a choice, or one wording of a rating; the key of a wording is its number. */
    public record Option(String key, Label label) {}

    /** Why a field can't have a number. */
    public enum Refusal {
        /** Below 0, where the field counts something or its name says gain or cost. */
        NEGATIVE,
        /** No number of months of a plan, which are from 0 to {@link #MOST_MONTHS}. */
        MONTHS_OF_PLAN
    }

    /**
     * Why the field can't have a number; empty where it can.
     *
     * @param smallest in the field's smallest unit
     */
    public Optional<Refusal> refusal(long smallest) {
        if (MONTHS_OF_PLAN.contains(key)) {
            boolean taken = smallest >= 0 && smallest <= MOST_MONTHS * Math.round(Math.pow(10, kind.decimals()));
            return taken ? Optional.empty() : Optional.of(Refusal.MONTHS_OF_PLAN);
        }
        return smallest < 0 && NEVER_NEGATIVE.contains(key) ? Optional.of(Refusal.NEGATIVE) : Optional.empty();
    }

    public Optional<Option> option(String optionKey) {
        return options.stream().filter(o -> o.key().equals(optionKey)).findFirst();
    }
}
