package org.winnow.web.portfolios;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winnow.core.portfolios.Terms;
import org.winnow.web.layout.Sent;

/** Terms as typed, but for the currency. */
record TermsForm(Sent sent) {

    /** What a new portfolio begins with, unless somebody says otherwise. */
    static TermsForm starting(String currency, YearMonth now) {
        return of(new Terms(currency, now.plusMonths(1), 36, 0.08, 10, List.of()));
    }

    static TermsForm of(Terms terms) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("first-month", terms.firstMonth().toString());
        fields.putSingle("months", "" + terms.months());
        fields.putSingle("rate", percent(terms.annualRate()));
        fields.putSingle("few", "" + terms.few());
        BudgetForm.fill(terms.budgets(), terms.firstMonth().getYear()).forEach(fields::putSingle);
        return new TermsForm(new Sent(fields));
    }

    /** As many digits as can be typed. */
    static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    public String firstMonth() {
        return sent.text("first-month");
    }

    public String months() {
        return sent.text("months");
    }

    public String rate() {
        return sent.text("rate");
    }

    public String few() {
        return sent.text("few");
    }

    public List<BudgetForm.Row> years() {
        return budget().rows();
    }

    private BudgetForm budget() {
        return new BudgetForm(sent);
    }

    /** What is wrong, by field name. */
    Map<String, String> errors(PortfolioMessages words) {
        var errors = new LinkedHashMap<String, String>();
        note(errors, "first-month", Typed.month(firstMonth()).isPresent(), words.month_needed());
        note(errors, "months", Typed.whole(months(), 1, 120).isPresent(), words.months_needed());
        note(errors, "rate", Typed.percent(rate()).isPresent(), words.rate_needed());
        note(errors, "few", Typed.whole(few(), 1, 100).isPresent(), words.few_needed());
        errors.putAll(budget().errors(words));
        return errors;
    }

    static void note(Map<String, String> errors, String field, boolean holds, String words) {
        if (!holds) {
            errors.put(field, words);
        }
    }

    /** Only after {@link #errors} found none. */
    Terms terms(String currency) {
        return new Terms(
                currency,
                Typed.month(firstMonth()).orElseThrow(),
                (int) Typed.whole(months()).orElseThrow(),
                Typed.percent(rate()).orElseThrow(),
                (int) Typed.whole(few()).orElseThrow(),
                budget().budgets());
    }
}
