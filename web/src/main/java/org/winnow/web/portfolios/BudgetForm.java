package org.winnow.web.portfolios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.winnow.core.portfolios.BudgetYear;
import org.winnow.web.layout.Sent;

/** The budget years as typed, a row each. A row without amounts is no budget, whatever its year. */
record BudgetForm(Sent sent) {
    private static final int MOST = 15;
    private static final int BLANK = 2;
    private static final int AT_LEAST = 3;
    private static final long MOST_MONEY = 1_000_000_000_000L;
    private static final int CENTS = 100;

    /** A row of the form: the names of its fields and what stands in them. */
    record Row(int number, String year, String envelope, String reserve) {
        public String yearId() {
            return "year-" + number;
        }

        public String envelopeId() {
            return "envelope-" + number;
        }

        public String reserveId() {
            return "reserve-" + number;
        }

        boolean says() {
            return !envelope.isEmpty() || !reserve.isEmpty();
        }
    }

    /** All rows that say something and some to fill in. */
    List<Row> rows() {
        int last = IntStream.rangeClosed(1, MOST)
                .filter(number -> row(number).says())
                .max()
                .orElse(0);
        int shown = Math.min(MOST, Math.max(AT_LEAST, last + BLANK));
        return IntStream.rangeClosed(1, shown).mapToObj(this::row).toList();
    }

    private Row row(int number) {
        return new Row(
                number, sent.text("year-" + number), sent.text("envelope-" + number), sent.text("reserve-" + number));
    }

    private List<Row> filled() {
        return rows().stream().filter(Row::says).toList();
    }

    Map<String, String> errors(PortfolioMessages words) {
        var errors = new LinkedHashMap<String, String>();
        var years = new HashSet<Long>();
        for (var row : filled()) {
            var year = Typed.whole(row.year(), 2000, 2199);
            if (year.isEmpty()) {
                errors.put(row.yearId(), words.year_needed());
            } else if (!years.add(year.getAsLong())) {
                errors.put(row.yearId(), words.year_twice(row.year()));
            }
            money(row, errors, words);
        }
        return errors;
    }

    private static void money(Row row, Map<String, String> errors, PortfolioMessages words) {
        var envelope = Typed.whole(row.envelope(), 0, MOST_MONEY);
        var reserve = reserve(row);
        if (envelope.isEmpty()) {
            errors.put(row.envelopeId(), words.amount_needed());
        }
        if (reserve.isEmpty()) {
            errors.put(row.reserveId(), words.amount_needed());
        } else if (envelope.isPresent() && reserve.getAsLong() > envelope.getAsLong()) {
            errors.put(row.reserveId(), words.reserve_too_large(row.reserve(), row.envelope()));
        }
    }

    private static java.util.OptionalLong reserve(Row row) {
        return Typed.whole(row.reserve().isEmpty() ? "0" : row.reserve(), 0, MOST_MONEY);
    }

    /** Rising by year; only after {@link #errors} found none. */
    List<BudgetYear> budgets() {
        var budgets = new ArrayList<BudgetYear>();
        for (var row : filled()) {
            budgets.add(new BudgetYear(
                    Integer.parseInt(row.year()),
                    CENTS * Typed.whole(row.envelope()).orElseThrow(),
                    CENTS * reserve(row).orElseThrow()));
        }
        budgets.sort(java.util.Comparator.comparingInt(BudgetYear::year));
        return budgets;
    }

    /** What a form that begins with these budgets is filled with; the years to come stand there already. */
    static Map<String, String> fill(List<BudgetYear> budgets, int firstYear) {
        var filled = new LinkedHashMap<String, String>();
        int number = 1;
        int next = firstYear;
        for (var budget : budgets) {
            filled.put("year-" + number, "" + budget.year());
            filled.put("envelope-" + number, grouped(budget.envelopeCents()));
            filled.put("reserve-" + number, budget.reserveCents() == 0 ? "" : grouped(budget.reserveCents()));
            next = budget.year() + 1;
            number++;
        }
        int rows = Math.min(MOST, Math.max(AT_LEAST, budgets.size() + BLANK));
        for (; number <= rows; number++) {
            filled.put("year-" + number, "" + next++);
        }
        return filled;
    }

    private static String grouped(long cents) {
        return String.format(Locale.ROOT, "%,d", cents / CENTS);
    }
}
