package org.winnow.core.rankings.openfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.core.rankings.openfile.RankingFile.Reading;

/** What comes out of a document that is in order. */
class RankingFileTest {

    private static final Example RECORDED = Example.of(Example.plain().compute().document());

    @Test
    void theResultHoldsWhatTheRankingNeedsAndNothingElse() {
        assertThat(Example.plain().compute().result())
                .isEqualTo("{\"ranking\":["
                        + "{\"contributions\":{\"benefit\":0,\"run-cost\":39.68},\"id\":\"UC-0002\",\"known\":0,"
                        + "\"rank\":1,\"score\":39.68,\"scoreIfKnown\":[39.68,100]},"
                        + "{\"contributions\":{\"benefit\":1.5,\"run-cost\":37.653333333333336},\"id\":\"UC-0001\",\"known\":1,"
                        + "\"rank\":2,\"score\":39.153333333333336,\"scoreIfKnown\":[39.153333333333336,39.153333333333336]}],"
                        + "\"unranked\":[],\"weightsUsed\":{\"benefit\":0.6,\"run-cost\":0.4}}");
    }

    @Test
    void aFileWithoutResultIsComputedAndHasNothingToDifferFrom() {
        assertThat(Example.plain().compute().recorded()).isFalse();
        assertThat(Example.plain().compute().deviations()).isEmpty();
    }

    @Test
    void aRecordedResultIsEqualWhenItsCanonicalBytesAre() {
        var pretty = RECORDED.tree().toPrettyString().replace("39.68", "3.9680e1");

        var computed =
                ((Reading.Good) RankingFile.read(pretty.getBytes(UTF_8))).file().compute(1);
        assertThat(computed.recorded()).isTrue();
        assertThat(computed.deviations()).isEmpty();
    }

    @Test
    void theWrittenFileIsCanonicalAndWritesItselfAgain() {
        assertThat(RECORDED.compute().document())
                .isEqualTo(Canonical.of(RECORDED.tree()))
                .startsWith("{\"ask\":[\"RANKING\"],\"candidates\":[{\"facts\"");
    }

    @Test
    void everyDifferenceIsToldAsDeepAsItLies() {
        var changed = RECORDED.with("/result/ranking/0/score", "39.69")
                .with("/result/ranking/1/id", "\"UC-9\"")
                .with("/result/ranking/2", "{}")
                .with("/result/unranked/0", "{\"id\":\"x\"}")
                .with("/result/a~1b", "1")
                .without("/result/weightsUsed/benefit");

        assertThat(changed.compute().deviations())
                .containsExactly(
                        new Deviation("/result/a~1b", "1", "nothing"),
                        new Deviation("/result/ranking/0/score", "39.69", "39.68"),
                        new Deviation("/result/ranking/1/id", "\"UC-9\"", "\"UC-0001\""),
                        new Deviation("/result/ranking/2", "{}", "nothing"),
                        new Deviation("/result/unranked/0", "{\"id\":\"x\"}", "nothing"),
                        new Deviation("/result/weightsUsed/benefit", "nothing", "0.6"));
        assertThat(changed.compute().document()).isEqualTo(RECORDED.compute().document());
    }

    @Test
    void aRecordedResultOfAnotherKindDiffersAsAWhole() {
        assertThat(RECORDED.with("/result", "null").compute().deviations())
                .extracting(Deviation::pointer, Deviation::recorded)
                .containsExactly(tuple("/result", "null"));
        assertThat(RECORDED.with("/result/note", "\"said\"").compute().deviations())
                .extracting(Deviation::pointer)
                .containsExactly("/result/note");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void theResultIsTheSameToTheBitForEveryNumberOfThreads(int threads) {
        assertThat(RECORDED.compute(threads).document())
                .isEqualTo(RECORDED.compute(1).document());
        assertThat(RECORDED.compute(threads).deviations()).isEmpty();
    }

    @Test
    void whatTheDocumentIsAboutAndNotesAreCarriedAndNeverComputed() {
        var about = "{\"unknown\":{\"members\":[null,true]},\"by\":\"Ingrid\"}";
        var noted = Example.plain()
                .with("/about", about)
                .with("/note", "\"of the document\"")
                .with("/criteria/0/note", "{\"a\":1}")
                .with("/criteria/0/scale/note", "\"s\"")
                .with("/weights/note", "\"w\"")
                .with("/weights/of/note", "\"o\"")
                .with("/candidates/0/note", "\"c\"")
                .with("/candidates/0/facts/note", "\"f\"")
                .with("/candidates/0/facts/run-cost/note", "\"e\"")
                .with("/robustness/note", "\"r\"");

        assertThat(noted.compute().result()).isEqualTo(Example.plain().compute().result());
        assertThat(Example.of(noted.compute().document()).without("/result").tree())
                .isEqualTo(noted.tree());
    }

    @Test
    void oneWhoFailsAGateIsListedApartWhateverItsScore() {
        var failed = Example.plain().with("/candidates/1/gate", "\"FAILED\"");

        assertThat(failed.result().at("/unranked").toString())
                .isEqualTo("[{\"because\":\"GATE_FAILED\",\"id\":\"UC-0002\"}]");
        assertThat(failed.result().at("/ranking")).hasSize(1);
        assertThat(failed.result().at("/ranking/0/rank").intValue()).isEqualTo(1);
    }

    @Test
    void aGateThatIsNotStatedIsPassed() {
        assertThat(Example.plain().without("/candidates/0/gate").compute().result())
                .isEqualTo(Example.plain().compute().result());
    }

    @Test
    void equalScoresShareTheBetterRankInTheOrderOfCandidates() {
        var ranking = measured("3", "1.0000000000000002", "5", "1", "1.00000000000001", "0")
                .result()
                .path("ranking");

        assertThat(ranking.findValuesAsText("id")).containsExactly("c2", "c0", "c1", "c3", "c4", "c5");
        assertThat(ranking.findValuesAsText("rank")).containsExactly("1", "2", "3", "3", "3", "6");
    }

    /** Scores on a scale from 0 to 100 are the measures themselves. */
    @Test
    void scoresThatDifferByMoreThanTheToleranceAreNotEqual() {
        assertThat(measured("50", "50.0000000005").result().path("ranking").findValuesAsText("rank"))
                .containsExactly("1", "1");
        assertThat(measured("50", "50.000000002").result().path("ranking").findValuesAsText("rank"))
                .containsExactly("1", "2");
    }

    private static Example measured(String... measures) {
        var candidates = new StringBuilder();
        for (int i = 0; i < measures.length; i++) {
            candidates
                    .append(i == 0 ? "" : ",")
                    .append("{\"id\":\"c%d\",\"facts\":{\"m\":%s}}".formatted(i, measures[i]));
        }
        return Example.of("""
                {"format":"winnow.ranking/1","weights":{"kind":"FREE"},"ask":["RANKING"],"candidates":[%s],
                 "criteria":[{"id":"m","better":"MORE","scale":{"from":0,"to":100},"outside":"CLIP"}]}
                """.formatted(candidates));
    }

    @Test
    void theOrderOfMembersAndWhatIsNotAskedForChangeNothing() {
        var shuffled = Example.of(Canonical.of(Example.plain().tree()));

        assertThat(shuffled.compute().document())
                .isEqualTo(Example.plain().compute().document());
        for (var member : List.of("/robustWeights", "/robustness", "/k")) {
            assertThat(Example.plain().without(member).compute().result())
                    .isEqualTo(Example.plain().compute().result());
        }
    }

    @Test
    void theMeanOfALogNormalIsItsPlanningNumber() {
        var example = measured("{\"logMean\":2,\"logSd\":0.5}");

        assertThat(example.score("c0")).isCloseTo(StrictMath.exp(2.125), within(1e-12));
    }

    @Test
    void aDocumentOfOurOwnThatIsNotInOrderIsAMistake() {
        var bad = Example.plain().without("/ask").tree();

        assertThatThrownBy(() -> RankingFile.written(bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask");
    }
}
