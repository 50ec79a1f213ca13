package org.winnow.web.portfolios;

import java.math.BigDecimal;
import org.winnow.core.portfolios.BudgetYear;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.portfolios.TermsVersion;
import org.winnow.web.layout.Figures;

/** Puts terms into the words and figures of a reader. */
record TermsViews(TermsMessages words, Figures figures) {

    TermsPage.Shown shown(TermsVersion version, int now) {
        var terms = version.terms();
        boolean inForce = version.version() == now;
        return new TermsPage.Shown(
                version.version(),
                inForce,
                inForce ? inShort(terms) : words.was(version.version(), now),
                budgets(terms),
                terms.currency(),
                month(terms),
                words.months_counted(
                        terms.months(),
                        figures.month(terms.firstMonth()
                                .plusMonths(terms.months() - 1L)
                                .atDay(1))),
                rate(terms),
                figures.number(terms.few()),
                terms.budgets().stream().map(this::budget).toList());
    }

    /** The terms in one sentence. */
    String inShort(Terms terms) {
        return words.in_short(terms.months(), month(terms), rate(terms), terms.few());
    }

    private String month(Terms terms) {
        return figures.month(terms.firstMonth().atDay(1));
    }

    private static String rate(Terms terms) {
        return TermsForm.percent(terms.annualRate()) + "%";
    }

    private String budgets(Terms terms) {
        if (terms.budgets().isEmpty()) {
            return words.no_budget();
        }
        long envelopes =
                terms.budgets().stream().mapToLong(BudgetYear::envelopeCents).sum();
        long reserves =
                terms.budgets().stream().mapToLong(BudgetYear::reserveCents).sum();
        return words.budgets(
                terms.budgets().size(),
                figures.cents(envelopes, terms.currency()),
                figures.cents(reserves, terms.currency()));
    }

    private TermsPage.Budget budget(BudgetYear year) {
        return new TermsPage.Budget(
                year.year(),
                money(year.envelopeCents()),
                money(year.reserveCents()),
                money(year.envelopeCents() - year.reserveCents()));
    }

    private String money(long cents) {
        return figures.number(BigDecimal.valueOf(cents, 2));
    }
}
