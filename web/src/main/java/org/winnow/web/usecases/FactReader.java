package org.winnow.web.usecases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Side;

/** Makes a content of what was typed, or says what is wrong with it. */
final class FactReader {
    private static final int LONGEST_SOURCE = 2_000;

    private final Field field;
    private final String currency;
    private final Said words;
    private final List<FormProblems.Problem> problems = new ArrayList<>();

    private FactReader(Field field, String currency, Said words) {
        this.field = field;
        this.currency = currency;
        this.words = words;
    }

    /** What was read; content is absent where there are problems. */
    record Reading(@Nullable Content content, @Nullable LocalDate asOf, FormProblems problems) {}

    static Reading read(FactForm form, Field field, String currency, Said words) {
        var reader = new FactReader(field, currency, words);
        var content = reader.content(form);
        var asOf = form.asOf().isEmpty() ? null : reader.date("as-of", form.asOf());
        if (form.source().length() > LONGEST_SOURCE) {
            reader.refuse("source", words.page().too_long(form.source().length(), LONGEST_SOURCE));
        }
        var problems = new FormProblems(reader.problems);
        return new Reading(problems.any() ? null : content, asOf, problems);
    }

    private @Nullable Content content(FactForm form) {
        return switch (form.content()) {
            case FactForm.AS_VALUE -> value(form.value());
            case FactForm.AS_ESTIMATE -> estimate(form);
            case FactForm.AS_BOUND -> bound(form);
            case FactForm.AS_NOT_KNOWN -> new Content.NotKnown();
            case FactForm.AS_WITHDRAWN -> new Content.Withdrawn();
            default -> refuse("content", words.facts().choose_content());
        };
    }

    private @Nullable Content value(String typed) {
        if (typed.isEmpty()) {
            return refuse("value", words.facts().value_missing());
        }
        return switch (field.kind()) {
            case MONEY, AMOUNT, RATING -> {
                var number = number("value", typed);
                yield number.isPresent() ? new Content.Exact(number.getAsLong()) : null;
            }
            case CHOICE ->
                field.option(typed).isPresent()
                        ? new Content.Choice(typed)
                        : refuse("value", words.facts().no_such_option(typed));
            case YES_NO -> new Content.YesNo(typed.equals("yes"));
            case TEXT ->
                typed.length() <= NewUseCase.LONGEST_TEXT
                        ? new Content.Words(typed)
                        : refuse("value", words.page().too_long(typed.length(), NewUseCase.LONGEST_TEXT));
            case DATE -> {
                var date = date("value", typed);
                yield date == null ? null : new Content.Day(date);
            }
        };
    }

    private @Nullable Content estimate(FactForm form) {
        if (!field.kind().numeric()) {
            return refuse("content", words.facts().choose_content());
        }
        var least = number("least", form.least());
        var likely = number("likely", form.likely());
        var greatest = number("greatest", form.greatest());
        if (least.isEmpty() || likely.isEmpty() || greatest.isEmpty()) {
            return null;
        }
        if (least.getAsLong() > likely.getAsLong()) {
            return refuse("least", words.facts().least_above_likely(form.least(), form.likely()));
        }
        return likely.getAsLong() > greatest.getAsLong()
                ? refuse("greatest", words.facts().likely_above_greatest(form.likely(), form.greatest()))
                : new Content.Estimate(least.getAsLong(), likely.getAsLong(), greatest.getAsLong());
    }

    private @Nullable Content bound(FactForm form) {
        if (!field.kind().numeric()) {
            return refuse("content", words.facts().choose_content());
        }
        var number = number("bound", form.bound());
        var side = form.side().equals(FactForm.AT_LEAST) ? Side.AT_LEAST : Side.AT_MOST;
        return number.isPresent() ? new Content.Bound(side, number.getAsLong()) : null;
    }

    private OptionalLong number(String at, String typed) {
        if (typed.isEmpty()) {
            refuse(at, words.facts().value_missing());
            return OptionalLong.empty();
        }
        var reading = TypedNumber.read(typed, field, currency);
        if (reading instanceof TypedNumber.Reading.Refused refused) {
            refuse(at, text(refused.problem(), typed));
            return OptionalLong.empty();
        }
        long number = ((TypedNumber.Reading.Read) reading).smallest();
        if (field.kind() == Kind.RATING && (number < 1 || number > 5)) {
            refuse(at, words.facts().rating_out_of_range(typed));
            return OptionalLong.empty();
        }
        var refusal = field.refusal(number);
        if (refusal.isPresent()) {
            refuse(at, text(refusal.get(), typed));
            return OptionalLong.empty();
        }
        return OptionalLong.of(number);
    }

    private String text(Field.Refusal refusal, String typed) {
        return switch (refusal) {
            case NEGATIVE -> words.facts().negative(typed);
            case MONTHS_OF_PLAN -> words.facts().months_of_plan(typed, Field.MOST_MONTHS);
        };
    }

    private String text(TypedNumber.Problem problem, String typed) {
        return switch (problem) {
            case NOT_A_NUMBER -> words.facts().not_a_number(typed);
            case TOO_FINE -> words.facts().too_fine(typed, field.kind().decimals());
            case TOO_LARGE -> words.facts().too_large(typed);
        };
    }

    private @Nullable LocalDate date(String at, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            refuse(at, words.facts().not_a_date(typed));
            return null;
        }
    }

    private @Nullable Content refuse(String at, String text) {
        problems.add(new FormProblems.Problem(at, text));
        return null;
    }
}
