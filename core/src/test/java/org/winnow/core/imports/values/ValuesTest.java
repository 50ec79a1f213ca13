package org.winnow.core.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each line of {@code cells.csv} is a case: kind, cell, how the column is written, header, what it must be read as. */
class ValuesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/imports/cells.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void aCellIsReadAsItsCaseSays(String kind, String given, String how, String givenHeader, String expected) {
        var cell = given == null ? "" : given;
        var header = HeaderUnit.of(givenHeader == null ? "" : givenHeader);
        var read = switch (kind) {
            case "number" -> told(Numbers.parse(cell, DecimalMark.valueOf(how), header), ValuesTest::amount);
            case "date" -> told(Dates.parse(cell, DayOrder.valueOf(how)), Object::toString);
            case "gate" -> told(GateWords.parse(cell), answer -> answer.answer() + " " + answer.ground());
            case "rating" -> told(Numbers.rating(cell), Object::toString);
            default -> throw new IllegalArgumentException(kind);
        };
        assertThat(read).isEqualTo(expected);
    }

    private static String amount(Amount amount) {
        return amount.side().map(side -> side + " ").orElse("")
                + amount.number().stripTrailingZeros().toPlainString()
                + amount.unit().map(unit -> " " + unit).orElse("");
    }

    private static <T> String told(Parsed<T> parsed, Function<T, String> value) {
        if (parsed instanceof Parsed.Value<T> found) {
            return value.apply(found.value()).strip();
        }
        if (parsed instanceof Parsed.Filler<T> filler) {
            return filler.silence().toString();
        }
        var problem = (Parsed.Problem<T>) parsed;
        return "expected " + problem.expected()
                + problem.mend().map(mend -> ", mend " + mend).orElse("");
    }

    /** Each line of {@code conventions.csv} is a column: its cells, what they decide, and whether they show anything of it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/imports/conventions.csv", numLinesToSkip = 1)
    void aColumnDecidesHowItIsWrittenOrIsAskedAbout(String cells, String mark, String order, String shows) {
        var evidence = new Evidence();
        List.of(cells.split(" · ")).forEach(evidence::take);
        assertThat(told(evidence.decimalMark())).isEqualTo(mark);
        assertThat(told(evidence.dayOrder())).isEqualTo(order);
        assertThat(evidence.showsMark()).isEqualTo(shows.equals("mark"));
        assertThat(evidence.showsOrder()).isEqualTo(shows.equals("order"));
    }

    private static <C> String told(Convention<C> convention) {
        return convention instanceof Convention.Decided<C> decided
                ? decided.how().toString()
                : "ask: " + String.join(" ", ((Convention.Ambiguous<C>) convention).examples());
    }
}
