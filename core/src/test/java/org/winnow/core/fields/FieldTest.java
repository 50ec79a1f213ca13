package org.winnow.core.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Field.Refusal;
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
        assertThat(months.refusal(0)).isEmpty();
        assertThat(months.refusal(Investment.MOST_MONTHS * MONTH)).isEmpty();
        assertThat(months.refusal(Investment.MOST_MONTHS * MONTH + 1)).contains(Refusal.MONTHS_OF_PLAN);
        assertThat(months.refusal(-1)).contains(Refusal.MONTHS_OF_PLAN);
    }

    @Test
    void nobodyHasFewerThanNoUsersAndACostIsStatedWithoutASign() {
        assertThat(amount("users").refusal(-1)).contains(Refusal.NEGATIVE);
        assertThat(amount("run-cost").refusal(-1)).contains(Refusal.NEGATIVE);
        assertThat(amount("users").refusal(0)).isEmpty();
    }

    @Test
    void anyOtherAmountMayBeBelowNothing() {
        assertThat(amount("change-in-headcount").refusal(-5 * MONTH)).isEmpty();
    }
}
