package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any document, over seeded ones with every kind of fact, scale, weights and gate. */
class RankingFilePropertiesTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    private static Map<String, JsonNode> standings(Example example) {
        var standings = new HashMap<String, JsonNode>();
        example.result()
                .path("ranking")
                .forEach(each -> standings.put(each.path("id").asText(), each));
        return standings;
    }

    private static double score(JsonNode standing) {
        return standing.path("score").doubleValue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theResultIsThatOfAnObviousSlowReference(int seed) {
        var example = RandomDocument.of(seed);
        var slow = new SlowRanking(example.tree());

        assertThat(standings(example)).hasSameSizeAs(slow.ranked());
        standings(example).forEach((id, standing) -> {
            assertThat(score(standing)).as(id).isCloseTo(slow.score(id), within(1e-9));
            assertThat(standing.at("/scoreIfKnown/1").doubleValue()).isCloseTo(slow.scoreIfKnown(id), within(1e-9));
            assertThat(standing.path("known").doubleValue()).isCloseTo(slow.known(id), within(1e-12));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void candidatesStandInOrderOfScoreThenOfTheDocument(int seed) {
        var example = RandomDocument.of(seed);
        var order = example.tree().path("candidates").findValuesAsText("id");
        JsonNode above = null;
        for (var below : example.result().path("ranking")) {
            if (above != null) {
                boolean equal = below.path("rank").equals(above.path("rank"));
                assertThat(score(above) - score(below)).isGreaterThan(equal ? -1e-9 : 1e-9);
                assertThat(!equal
                                || order.indexOf(above.path("id").asText())
                                        < order.indexOf(below.path("id").asText()))
                        .isTrue();
            }
            above = below;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherOrderOfCandidatesChangesNobodysStanding(int seed) {
        var example = RandomDocument.of(seed);
        var turned = example.tree().deepCopy();
        var candidates = turned.putArray("candidates");
        for (int i = example.tree().path("candidates").size() - 1; i >= 0; i--) {
            candidates.add(example.tree().path("candidates").path(i));
        }

        assertThat(standings(new Example(turned))).isEqualTo(standings(example));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blankingAFactNeverRaisesItsOwnScoreNorMovesAnybodyElses(int seed) {
        var example = RandomDocument.of(seed).with("/candidates/0/gate", "\"PASSED\"");
        var before = standings(example);
        example.tree().at("/candidates/0/facts").fieldNames().forEachRemaining(criterion -> {
            var after = standings(example.with("/candidates/0/facts/" + criterion, "null"));
            after.forEach((id, standing) -> {
                if (id.equals("u0")) {
                    assertThat(score(standing)).isLessThanOrEqualTo(score(before.get(id)));
                    assertThat(standing.path("known").doubleValue())
                            .isLessThanOrEqualTo(before.get(id).path("known").doubleValue());
                } else {
                    assertThat(score(standing)).isEqualTo(score(before.get(id)));
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingACandidateChangesNobodysScore(int seed) {
        var example = RandomDocument.of(seed);
        var before = standings(example);
        var more = example.with(
                "/candidates/" + example.tree().path("candidates").size(),
                "{\"id\":\"new\",\"gate\":\"PASSED\",\"facts\":{\"c0\":7}}");

        standings(more).forEach((id, standing) -> {
            if (!id.equals("new")) {
                assertThat(score(standing)).isEqualTo(score(before.get(id)));
                assertThat(standing.path("contributions"))
                        .isEqualTo(before.get(id).path("contributions"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsComputedToTheSameBytes(int seed) {
        var computed = RandomDocument.of(seed).compute(1);
        var again = Example.of(computed.document()).compute(2);

        assertThat(again.deviations()).isEmpty();
        assertThat(again.document()).isEqualTo(computed.document());
    }
}
