package org.winnow.scoring.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.winnow.scoring.WorkedExample;

/** Computes the worked example of docs/methods/net-present-value.md. */
class NetPresentValuePageTest {

    private final WorkedExample page = WorkedExample.of("net-present-value.md");
    private final List<String> terms = page.table("Terms of the example").get(0);
    private final List<List<String>> useCases = page.table("Use cases of the example");

    @Test
    void theNetPresentValuesOnThePageAreThoseComputed() {
        NetPresentValue method = NetPresentValue.over(Integer.parseInt(terms.get(0)), Double.parseDouble(terms.get(1)));
        assertThat(useCases).hasSize(3);
        for (List<String> useCase : useCases) {
            assertThat(method.of(investment(useCase))).isEqualTo(cents(useCase.get(6)));
        }
    }

    @Test
    void theUseOfMoneyOnThePageIsThatComputed() {
        List<List<String>> years = page.table("Use of money in the example");
        MoneySchedule schedule = MoneySchedule.of(years.size(), Integer.parseInt(terms.get(2)));
        Investment first = investment(useCases.get(0));
        assertThat(schedule.build(first)).hasValue(column(years, 1));
        assertThat(schedule.run(first)).hasValue(column(years, 2));
    }

    private static long[] column(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToLong(row -> cents(row.get(column)).orElseThrow())
                .toArray();
    }

    private static Investment investment(List<String> useCase) {
        return new Investment(
                cents(useCase.get(1)),
                cents(useCase.get(2)),
                cents(useCase.get(3)),
                OptionalDouble.of(Double.parseDouble(useCase.get(4))),
                useCase.get(5).equals("go-live")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(useCase.get(5))));
    }

    private static OptionalLong cents(String euros) {
        return euros.equals("not known")
                ? OptionalLong.empty()
                : OptionalLong.of(new BigDecimal(euros).movePointRight(2).longValueExact());
    }
}
