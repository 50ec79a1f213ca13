package org.winnow.core.usecases;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The typed columns of a fact's content, and the way there and back. */
record FactColumns(
        String content,
        @Nullable Long least,
        @Nullable Long number,
        @Nullable Long greatest,
        @Nullable String side,
        @Nullable String option,
        @Nullable Boolean yes,
        @Nullable String words,
        @Nullable LocalDate date) {

    static FactColumns of(Content content) {
        if (content instanceof Content.Exact c) {
            return value(c.number(), null, null, null, null);
        } else if (content instanceof Content.Choice c) {
            return value(null, c.option(), null, null, null);
        } else if (content instanceof Content.YesNo c) {
            return value(null, null, c.yes(), null, null);
        } else if (content instanceof Content.Words c) {
            return value(null, null, null, c.text(), null);
        } else if (content instanceof Content.Day c) {
            return value(null, null, null, null, c.date());
        } else if (content instanceof Content.Estimate c) {
            return numbers("ESTIMATE", c.least(), c.likely(), c.greatest(), null);
        } else if (content instanceof Content.Bound c) {
            return numbers("BOUND", null, c.number(), null, c.side().name());
        }
        return numbers(content instanceof Content.NotKnown ? "NOT_KNOWN" : "WITHDRAWN", null, null, null, null);
    }

    private static FactColumns value(
            @Nullable Long number,
            @Nullable String option,
            @Nullable Boolean yes,
            @Nullable String words,
            @Nullable LocalDate date) {
        return new FactColumns("VALUE", null, number, null, null, option, yes, words, date);
    }

    private static FactColumns numbers(
            String content,
            @Nullable Long least,
            @Nullable Long number,
            @Nullable Long greatest,
            @Nullable String side) {
        return new FactColumns(content, least, number, greatest, side, null, null, null, null);
    }

    Content asContent() {
        return switch (content) {
            case "ESTIMATE" -> new Content.Estimate(need(least), need(number), need(greatest));
            case "BOUND" -> new Content.Bound(Side.valueOf(need(side)), need(number));
            case "NOT_KNOWN" -> new Content.NotKnown();
            case "WITHDRAWN" -> new Content.Withdrawn();
            default -> value();
        };
    }

    private Content value() {
        if (number != null) {
            return new Content.Exact(number);
        } else if (option != null) {
            return new Content.Choice(option);
        } else if (yes != null) {
            return new Content.YesNo(yes);
        } else if (words != null) {
            return new Content.Words(words);
        }
        return new Content.Day(need(date));
    }

    private static <T> T need(@Nullable T column) {
        return Objects.requireNonNull(column, "the check fact_content lets no such row in");
    }

    @Nullable
    Date sqlDate() {
        return date == null ? null : Date.valueOf(date);
    }
}
