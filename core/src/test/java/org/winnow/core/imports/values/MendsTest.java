package org.winnow.core.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mend is applied by one click, so it must never state another number than the cell. */
class MendsTest {

    @ParameterizedTest
    @CsvSource({"about 5,5", "~ 12k,12 k", "12 months,12", "'$1,200 per year','1,200 $'", "50 people,50", "3个月,3"})
    void idleWordsAreLeftOut(String cell, String mend) {
        assertThat(problem(cell).mend()).contains(mend);
        assertThat(parse(mend)).isInstanceOf(Parsed.Value.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 apples", "at most 5 or so", "(5", "5 dozen", "100-200"})
    void noMendIsProposedWhereSomethingElseWouldBeLost(String cell) {
        assertThat(problem(cell).mend()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "−5,,-5",
        "￥1.2万,,12000",
        "25万以内,AT_MOST,250000",
        "10 or less,AT_MOST,10",
        "5+,AT_LEAST,5",
        "3万以上,AT_LEAST,30000",
        "mindestens 1000 €,AT_LEAST,1000",
        "maximal 5,AT_MOST,5",
        "min. 7,AT_LEAST,7"
    })
    void signsScalesAndBoundsAreKept(String cell, String side, BigDecimal number) {
        var amount = ((Parsed.Value<Amount>) parse(cell)).value();
        assertThat(amount.number()).isEqualByComparingTo(number);
        assertThat(amount.side().map(Enum::name)).isEqualTo(Optional.ofNullable(side));
    }

    private static Parsed.Problem<Amount> problem(String cell) {
        return (Parsed.Problem<Amount>) parse(cell);
    }

    private static Parsed<Amount> parse(String cell) {
        return Numbers.parse(cell, DecimalMark.POINT, HeaderUnit.NONE);
    }
}
