package org.winnow.core.portfolios;

import java.time.YearMonth;
import java.util.List;

/**
 * What all use cases of a portfolio are counted by.
 *
 * @param currency ISO 4217 code
 * @param firstMonth the month in which every use case would start
 * @param months how many months are counted, 1 to 120
 * @param annualRate effective annual discount rate, 0 to 1
 * @param few how many are "the few", 1 to 100
 * @param budgets the years with an envelope, rising
 */
public record Terms(
        String currency, YearMonth firstMonth, int months, double annualRate, int few, List<BudgetYear> budgets) {
    public Terms {
        budgets = List.copyOf(budgets);
        require(currency.matches("[A-Z]{3}"), "currency", "three capital letters", currency);
        require(months >= 1 && months <= 120, "months", "1 to 120", months);
        require(annualRate >= 0 && annualRate <= 1, "annual rate", "0 to 1", annualRate);
        require(few >= 1 && few <= 100, "the few", "1 to 100", few);
    }

    private static void require(boolean holds, String what, String allowed, Object found) {
        if (!holds) {
            throw new IllegalArgumentException(what + " must be " + allowed + "; found " + found);
        }
    }
}
