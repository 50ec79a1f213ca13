package org.winnow.core.portfolios;

/**
 * What may be spent in a year.
 *
 * @param envelopeCents all of it, in cents, at least 0
 * @param reserveCents the part kept back, in cents, 0 to the envelope
 */
public record BudgetYear(int year, long envelopeCents, long reserveCents) {
    public BudgetYear {
        if (reserveCents < 0 || envelopeCents < reserveCents) {
            throw new IllegalArgumentException(
                    "budget %d: the reserve must lie between 0 and the envelope; found reserve %d, envelope %d cents"
                            .formatted(year, reserveCents, envelopeCents));
        }
    }
}
