package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

    /** Bit patterns and texts of appendix B of RFC 8785, and numbers that older runtimes write with too many digits. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void aNumberIsWrittenAsInTheAppendixOfTheStandard(String bits, String text) {
        assertThat(Canonical.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "2.0E-44, 2e-44",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "1e-7, 1e-7",
        "9007199254740993, 9007199254740992",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "2.2E-322, 2.2e-322",
        "1.0E23, 1e+23",
        "8.41E21, 8.41e+21",
        "2.0E23, 2e+23",
        "100, 100",
        "-0.0, 0",
        "62.5, 62.5"
    })
    void aNumberHasTheFewestDigitsThatReadBack(double number, String text) {
        assertThat(Canonical.number(number)).isEqualTo(text);
    }

    @Test
    void noShorterDigitsReadBackAndNoneOfTheSameLengthLieNearer() {
        var random = new Random(8785);
        for (int i = 0; i < 200_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(new BigDecimal(Canonical.number(number))).isEqualByComparingTo(shortest(number));
            }
        }
    }

    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            var rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteHasNoForm(double number) {
        assertThatThrownBy(() -> Canonical.number(number)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The example of section 3.2.2 of RFC 8785. */
    @Test
    void stringsAreEscapedAndMembersSortedAsInTheStandard() {
        var json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(Canonical.of(Example.json(json)))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** By UTF-16 code units, so that a pair of surrogates comes before a later single one; section 3.2.3. */
    @Test
    void membersStandInTheOrderOfTheirCodeUnits() {
        var json = "{\"€\":1,\"\\r\":2,\"\\uFB33\":3,\"1\":4,\"😀\":5,\"\\u0080\":6,\"ö\":7,\"\":8}";

        assertThat(Canonical.of(Example.json(json)))
                .isEqualTo("{\"\":8,\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    }

    @Test
    void emptyObjectsAndArraysAreTwoCharacters() {
        assertThat(Canonical.of(Example.json("{\"b\": { }, \"a\": [ ]}"))).isEqualTo("{\"a\":[],\"b\":{}}");
    }
}
