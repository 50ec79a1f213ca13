package org.winnow.web.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.Label;

class TypedNumberTest {
    private static final Field MONEY = field(Kind.MONEY, "a year");
    private static final Field MONTHS = field(Kind.AMOUNT, "months");

    private static Field field(Kind kind, String unit) {
        return new Field(
                new FieldId(1),
                "field",
                kind,
                Of.USE_CASE,
                unit,
                Label.of("Field"),
                Label.of("Hint"),
                List.of(),
                1,
                false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000|120000000",
                "1,200,000|120000000",
                "1.2m|120000000",
                "1.2 M|120000000",
                "€1.2m|120000000",
                "EUR 1.2 million|120000000",
                "1,200,000.50 EUR|120000050",
                "120万|120000000",
                "１２０万欧元|120000000",
                "1.5亿|15000000000",
                "620k|62000000",
                "-3.25|-325",
                "−3.25|-325",
                "0|0"
            })
    void moneyIsReadAsPeopleWriteIt(String typed, long cents) {
        assertThat(TypedNumber.read(typed, MONEY, "EUR")).isEqualTo(new TypedNumber.Reading.Read(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.234,5", "1,2", "12,34", "1 200", "$1.2m", "1.2x", "about 5", "", "1.2.3", "1e6", "∞", "12%"})
    void whatCouldMeanTwoThingsIsRefused(String typed) {
        assertThat(TypedNumber.read(typed, MONEY, "EUR"))
                .isEqualTo(new TypedNumber.Reading.Refused(TypedNumber.Problem.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"0.001,TOO_FINE", "99999999999999999,TOO_LARGE"})
    void whatCannotBeKeptIsRefused(String typed, TypedNumber.Problem problem) {
        assertThat(TypedNumber.read(typed, MONEY, "EUR")).isEqualTo(new TypedNumber.Reading.Refused(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12m", "12 M"})
    void monthsAreNotMillions(String typed) {
        assertThat(TypedNumber.read(typed, MONTHS, "EUR")).isInstanceOf(TypedNumber.Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "469000000|EUR\u00a04.69\u00a0m|469\u00a0万欧元",
                "12345678|EUR\u00a0123,456.78|123,456.78\u00a0欧元",
                "62000000|EUR\u00a0620,000|62\u00a0万欧元",
                "-120000000|EUR\u00a0−1.2\u00a0m|−120\u00a0万欧元"
            })
    void moneyIsWrittenWithoutLosingACent(long cents, String english, String chinese) {
        assertThat(new MoneyText("EUR", Locale.ENGLISH).exact(cents)).isEqualTo(english);
        assertThat(new MoneyText("EUR", Locale.SIMPLIFIED_CHINESE).exact(cents)).isEqualTo(chinese);
    }
}
