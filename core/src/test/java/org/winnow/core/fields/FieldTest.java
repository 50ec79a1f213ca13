package org.winnow.core.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.Label;
import org.winnow.scoring.economics.Investment;

class FieldTest {
    private static final long MONTH = 1_000_000;

    private static Field amount(String key) {
        var label = Label.of(key);
        return new Field(new FieldId(1), key, Kind.AMOUNT, Of.USE_CASE, "months", label, label, List.of(), 1, false);
    }

    @Test
    void monthsOfThePlanAreThoseThatTheNetPresentValueCanReckonWith() {
        var months = amount("time-to-benefit");
        assertThat(months.takes(0)).isTrue();
        assertThat(months.takes(Investment.MOST_MONTHS * MONTH)).isTrue();
        assertThat(months.takes(Investment.MOST_MONTHS * MONTH + 1)).isFalse();
        assertThat(months.takes(-1)).isFalse();
    }

    @Test
    void anyOtherAmountMayBeBelowNothing() {
        assertThat(amount("change-in-headcount").takes(-5 * MONTH)).isTrue();
    }
}
