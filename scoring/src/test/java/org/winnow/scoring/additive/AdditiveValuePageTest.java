package org.winnow.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.winnow.scoring.WorkedExample;

/** Computes the worked example of docs/methods/additive-value.md. */
class AdditiveValuePageTest {

    private static final Offset<Double> HALF_A_DIGIT = within(0.05);

    private final WorkedExample page = WorkedExample.of("additive-value.md");
    private final List<List<String>> criteria = page.table("Criteria of the example");
    private final List<List<String>> useCases = page.table("Use cases of the example");

    @Test
    void theRankingOnThePageIsTheRankingComputed() {
        Ranking ranking = AdditiveValue.of(functions()).rank(matrix(), weights());
        List<List<String>> rows = page.table("Ranking of the example");
        assertThat(ranking.standings()).hasSameSizeAs(rows);
        for (int place = 0; place < rows.size(); place++) {
            Standing standing = ranking.standings().get(place);
            List<String> row = rows.get(place);
            assertThat(row.get(0)).isEqualTo(String.valueOf(standing.rank()));
            assertThat(row.get(1)).isEqualTo(useCases.get(standing.candidate()).get(0));
            assertThat(standing.score()).isCloseTo(number(row.get(2)), HALF_A_DIGIT);
            assertThat(standing.scoreIfKnown()).isCloseTo(number(row.get(3)), HALF_A_DIGIT);
            assertThat(standing.known()).isCloseTo(number(row.get(4)), HALF_A_DIGIT);
            assertThat(ranking.contributions(standing.candidate())).containsExactly(numbers(row, 5), HALF_A_DIGIT);
        }
    }

    @Test
    void theUseCaseWithAFailedGateWouldHaveTheScoreOnThePage() {
        Ranking ranking = AdditiveValue.of(functions()).rank(matrix(), weights());
        int failed = ranking.unranked()[0];
        assertThat(useCases.get(failed).get(0)).isEqualTo("applicant scoring");
        assertThat(Arrays.stream(ranking.contributions(failed)).sum()).isCloseTo(98.5, HALF_A_DIGIT);
        assertThat(ranking.isClipped(failed, 0)).isTrue();
    }

    private ValueFunction[] functions() {
        return criteria.stream().map(this::function).toArray(ValueFunction[]::new);
    }

    private ValueFunction function(List<String> criterion) {
        double bad = number(criterion.get(2));
        double good = number(criterion.get(3));
        return criterion.get(1).equals("more")
                ? ValueFunction.linear(bad, good, Better.MORE)
                : ValueFunction.linear(good, bad, Better.LESS);
    }

    private double[] weights() {
        return criteria.stream().mapToDouble(each -> number(each.get(4))).toArray();
    }

    private DecisionMatrix matrix() {
        DecisionMatrix.Builder builder = DecisionMatrix.builder(criteria.size());
        for (List<String> useCase : useCases) {
            builder.candidate(gate(useCase.get(1)));
            for (int j = 0; j < criteria.size(); j++) {
                state(builder, j, useCase.get(2 + j));
            }
        }
        return builder.build();
    }

    private static Gate gate(String word) {
        return switch (word) {
            case "passed" -> Gate.PASSED;
            case "failed" -> Gate.FAILED;
            default -> Gate.NOT_KNOWN;
        };
    }

    private static void state(DecisionMatrix.Builder builder, int criterion, String cell) {
        if (cell.startsWith("at most ")) {
            builder.atMost(criterion, number(cell.substring("at most ".length())));
        } else if (cell.startsWith("at least ")) {
            builder.atLeast(criterion, number(cell.substring("at least ".length())));
        } else if (!cell.equals("not known")) {
            builder.known(criterion, number(cell));
        }
    }

    private static double[] numbers(List<String> row, int from) {
        return row.stream()
                .skip(from)
                .mapToDouble(AdditiveValuePageTest::number)
                .toArray();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
