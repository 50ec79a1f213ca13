package org.winnow.web.portfolios;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.web.security.Kept;

/** A new portfolio as typed. The scale ends are asked only for currencies whose usual amounts are not known here. */
class PortfolioForm {
    private static final int NAME_LENGTH = 200;
    private static final long MOST = 1_000_000_000_000L;
    private static final List<String> KNOWN = List.of("EUR", "USD");

    @FormParam("name")
    @Nullable
    String name;

    @FormParam("currency")
    @Nullable
    String currency;

    @FormParam("first-month")
    @Nullable
    String firstMonth;

    @FormParam("months")
    @Nullable
    String months;

    @FormParam("rate")
    @Nullable
    String rate;

    @FormParam("few")
    @Nullable
    String few;

    @FormParam("benefit-end")
    @Nullable
    String benefitEnd;

    @FormParam("run-end")
    @Nullable
    String runEnd;

    @FormParam("build-end")
    @Nullable
    String buildEnd;

    static PortfolioForm starting(YearMonth now) {
        var form = new PortfolioForm();
        form.currency = "EUR";
        form.firstMonth = now.plusMonths(1).toString();
        form.months = "36";
        form.rate = "8";
        form.few = "10";
        return form;
    }

    void fill(Kept kept) {
        kept.value("name").ifPresent(value -> name = value);
        kept.value("currency").ifPresent(value -> currency = value);
        kept.value("first-month").ifPresent(value -> firstMonth = value);
        kept.value("months").ifPresent(value -> months = value);
        kept.value("rate").ifPresent(value -> rate = value);
        kept.value("few").ifPresent(value -> few = value);
        kept.value("benefit-end").ifPresent(value -> benefitEnd = value);
        kept.value("run-end").ifPresent(value -> runEnd = value);
        kept.value("build-end").ifPresent(value -> buildEnd = value);
    }

    public String name() {
        return text(name);
    }

    public String currency() {
        return text(currency).toUpperCase(java.util.Locale.ROOT);
    }

    public String firstMonth() {
        return text(firstMonth);
    }

    public String months() {
        return text(months);
    }

    public String rate() {
        return text(rate);
    }

    public String few() {
        return text(few);
    }

    public String benefitEnd() {
        return text(benefitEnd);
    }

    public String runEnd() {
        return text(runEnd);
    }

    public String buildEnd() {
        return text(buildEnd);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public boolean asksScaleEnds() {
        return !KNOWN.contains(currency());
    }

    /** What is wrong, by field name; empty if a portfolio can be made of it. */
    Map<String, String> errors(PortfolioMessages words) {
        var errors = new LinkedHashMap<String, String>();
        note(errors, "name", !name().isEmpty() && name().length() <= NAME_LENGTH, words.name_needed());
        note(errors, "currency", currency().matches("[A-Z]{3}"), words.currency_needed());
        note(errors, "first-month", month().isPresent(), words.month_needed());
        note(errors, "months", within(months(), 1, 120), words.months_needed());
        note(errors, "rate", rateShare().isPresent(), words.rate_needed());
        note(errors, "few", within(few(), 1, 100), words.few_needed());
        if (asksScaleEnds()) {
            note(errors, "benefit-end", within(benefitEnd(), 1, MOST), words.end_needed());
            note(errors, "run-end", within(runEnd(), 1, MOST), words.end_needed());
            note(errors, "build-end", within(buildEnd(), 1, MOST), words.end_needed());
        }
        return errors;
    }

    private static void note(Map<String, String> errors, String field, boolean holds, String words) {
        if (!holds) {
            errors.put(field, words);
        }
    }

    private static boolean within(String typed, long least, long most) {
        var number = whole(typed);
        return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most;
    }

    private static OptionalLong whole(String typed) {
        var digits = typed.replaceAll("[\\s,.']", "");
        return digits.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(firstMonth()));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private OptionalDouble rateShare() {
        var typed = rate().replace(',', '.').replace("%", "").strip();
        if (!typed.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return OptionalDouble.empty();
        }
        double share = Double.parseDouble(typed) / 100;
        return share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** Only after {@link #errors} found none. */
    NewPortfolio wanted() {
        var terms = new Terms(
                currency(),
                month().orElseThrow(),
                (int) number(months()),
                rateShare().orElseThrow(),
                (int) number(few()),
                List.of());
        var ends = asksScaleEnds()
                ? new ScaleEnds(number(benefitEnd()), number(runEnd()), number(buildEnd()))
                : ScaleEnds.EURO_OR_DOLLAR;
        return new NewPortfolio(name(), terms, ends);
    }

    private static long number(String typed) {
        return whole(typed).orElseThrow();
    }
}
