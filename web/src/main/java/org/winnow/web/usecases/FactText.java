package org.winnow.web.usecases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/** What a fact says, in words of the reader's language. */
record FactText(String currency, Locale locale, Said words) {

    String of(@Nullable Content content, Field field) {
        if (content == null) {
            return words.facts().nothing_stated();
        } else if (content instanceof Content.Exact exact) {
            return withUnit(number(exact.number(), field), field);
        } else if (content instanceof Content.Estimate e) {
            return withUnit(
                    words.facts()
                            .estimate(number(e.least(), field), number(e.likely(), field), number(e.greatest(), field)),
                    field);
        } else if (content instanceof Content.Bound bound) {
            var number = number(bound.number(), field);
            return withUnit(
                    bound.side() == Side.AT_MOST
                            ? words.facts().at_most(number)
                            : words.facts().at_least(number),
                    field);
        }
        return plain(content, field);
    }

    private String plain(Content content, Field field) {
        if (content instanceof Content.Choice choice) {
            return field.option(choice.option())
                    .map(option -> option.label().in(locale))
                    .orElse(choice.option());
        } else if (content instanceof Content.YesNo answer) {
            return answer.yes() ? words.facts().yes() : words.facts().no();
        } else if (content instanceof Content.Words text) {
            return text.text();
        } else if (content instanceof Content.Day day) {
            return date(day.date());
        }
        return content instanceof Content.NotKnown
                ? words.facts().not_known()
                : words.facts().nothing_stated();
    }

    String number(long smallest, Field field) {
        return switch (field.kind()) {
            case MONEY -> new MoneyText(currency, locale).exact(smallest);
            case RATING -> rating(smallest, field);
            default ->
                MoneyText.digits(BigDecimal.valueOf(smallest, field.kind().decimals()), 6);
        };
    }

    private String rating(long number, Field field) {
        return field.option("" + number)
                .map(option -> words.facts().rating(number, option.label().in(locale)))
                .orElse("" + number);
    }

    private String withUnit(String text, Field field) {
        return field.unit().isEmpty() ? text : words.facts().with_unit(text, unit(field));
    }

    /** The unit in the reader's language; of a portfolio's own field as it was typed. */
    String unit(Field field) {
        return switch (field.unit()) {
            case "a year" -> words.facts().unit_year();
            case "a month" -> words.facts().unit_month();
            case "months" -> words.facts().unit_months();
            case "people" -> words.facts().unit_people();
            case "FTE" -> words.facts().unit_fte();
            case "hours a month" -> words.facts().unit_hours();
            default -> field.unit();
        };
    }

    String date(LocalDate date) {
        return Dates.of(date, locale);
    }

    /** The number as a form shows it, so that it reads it again. */
    static String typed(long smallest, Kind kind) {
        return MoneyText.digits(BigDecimal.valueOf(smallest, kind.decimals()), 6)
                .replace('\u2212', '-');
    }
}
