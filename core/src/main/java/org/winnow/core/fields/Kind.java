package org.winnow.core.fields;

/** What a field holds. A number is kept as a whole number of the smallest unit, {@code 10^-decimals}. */
public enum Kind {
    /** Cents of the portfolio's currency. */
    MONEY(2),
    /** Millionths of the field's unit. */
    AMOUNT(6),
    /** 1 to 5, each with its wording. */
    RATING(0),
    /** One of the field's options. */
    CHOICE(-1),
    YES_NO(-1),
    TEXT(-1),
    DATE(-1);

    private final int decimals;

    Kind(int decimals) {
        this.decimals = decimals;
    }

    public boolean numeric() {
        return decimals >= 0;
    }

    /** Whether a criterion can read it: a number on a scale, or a choice with a value for each option. */
    public boolean judged() {
        return numeric() || this == CHOICE;
    }

    /** Digits after the point that are kept; fails for a kind that is no number. */
    public int decimals() {
        if (!numeric()) {
            throw new IllegalStateException(this + " is no number and has no decimals");
        }
        return decimals;
    }
}
