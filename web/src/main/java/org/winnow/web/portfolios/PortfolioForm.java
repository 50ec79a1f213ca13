package org.winnow.web.portfolios;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.web.layout.Sent;

/** A new portfolio as typed. The scale ends are asked only for currencies whose usual amounts are not known here. */
record PortfolioForm(Sent sent) {
    private static final long MOST = 1_000_000_000_000L;
    private static final List<String> KNOWN = List.of("EUR", "USD");

    static PortfolioForm starting(YearMonth now) {
        var sent = TermsForm.starting("EUR", now).sent();
        sent.fields().putSingle("currency", "EUR");
        return new PortfolioForm(sent);
    }

    public String name() {
        return name(sent.text("name"));
    }

    static String name(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= NewPortfolio.NAME_LENGTH;
    }

    public String currency() {
        return sent.text("currency").toUpperCase(Locale.ROOT);
    }

    public String benefitEnd() {
        return sent.text("benefit-end");
    }

    public String runEnd() {
        return sent.text("run-end");
    }

    public String buildEnd() {
        return sent.text("build-end");
    }

    public TermsForm terms() {
        return new TermsForm(sent);
    }

    boolean asksScaleEnds() {
        return !KNOWN.contains(currency());
    }

    /** What is wrong, by field name; empty if a portfolio can be made of it. */
    Map<String, String> errors(PortfolioMessages words) {
        var errors = new LinkedHashMap<String, String>();
        TermsForm.note(errors, "name", fits(name()), words.name_needed());
        TermsForm.note(errors, "currency", currency().matches("[A-Z]{3}"), words.currency_needed());
        errors.putAll(terms().errors(words));
        if (asksScaleEnds()) {
            end(errors, "benefit-end", words);
            end(errors, "run-end", words);
            end(errors, "build-end", words);
        }
        return errors;
    }

    private void end(Map<String, String> errors, String field, PortfolioMessages words) {
        var typed = Typed.whole(sent.text(field), 1, MOST);
        TermsForm.note(errors, field, typed.isPresent(), words.end_needed());
    }

    /** Only after {@link #errors} found none. */
    NewPortfolio wanted() {
        var ends = asksScaleEnds()
                ? new ScaleEnds(number(benefitEnd()), number(runEnd()), number(buildEnd()))
                : ScaleEnds.EURO_OR_DOLLAR;
        return new NewPortfolio(name(), terms().terms(currency()), ends);
    }

    private static long number(String typed) {
        return Typed.whole(typed).orElseThrow();
    }
}
