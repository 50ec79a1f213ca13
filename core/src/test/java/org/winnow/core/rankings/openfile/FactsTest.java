package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One candidate, one criterion each way from 0 to 10; the value shows which number a fact stands for. */
class FactsTest {

    private static Example stated(String better, String outside, String fact) {
        return Example.of("""
                {"format":"winnow.ranking/1",
                 "criteria":[{"id":"c","better":"%s","scale":{"from":0,"to":10},"outside":"%s"}],
                 "weights":{"kind":"FREE"},"candidates":[{"id":"a","facts":{"c":%s}}],"ask":["RANKING"]}
                """.formatted(better, outside, fact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // fact | more is better: score, if known | less is better: score, if known | share known
                "7 | 70 | 70 | 30 | 30 | 1",
                "-3 | 0 | 0 | 100 | 100 | 1",
                "12 | 100 | 100 | 0 | 0 | 1",
                "7e0 | 70 | 70 | 30 | 30 | 1",
                "null | 0 | 100 | 0 | 100 | 0",
                "{\"low\":2,\"likely\":4,\"high\":12} | 50 | 50 | 50 | 50 | 1",
                "{\"low\":2,\"likely\":4,\"high\":12,\"shape\":\"TRIANGULAR\"} | 60 | 60 | 40 | 40 | 1",
                "{\"low\":4,\"likely\":4,\"high\":4} | 40 | 40 | 60 | 60 | 1",
                "{\"mean\":7,\"sd\":0} | 70 | 70 | 30 | 30 | 1",
                "{\"mean\":7,\"sd\":3} | 70 | 70 | 30 | 30 | 1",
                "{\"logMean\":0,\"logSd\":0} | 10 | 10 | 90 | 90 | 1",
                "{\"logMean\":1,\"logSd\":1} | 44.8168907 | 44.8168907 | 55.1831093 | 55.1831093 | 1",
                "{\"from\":2,\"to\":6} | 40 | 40 | 60 | 60 | 1",
                "{\"from\":6,\"to\":6} | 60 | 60 | 40 | 40 | 1",
                "{\"from\":1.7e308,\"to\":1.7e308} | 100 | 100 | 0 | 0 | 1",
                "{\"atLeast\":7} | 70 | 100 | 0 | 30 | 0",
                "{\"atMost\":7} | 0 | 70 | 30 | 100 | 0",
                "{\"atLeast\":12} | 100 | 100 | 0 | 0 | 0",
                "{\"atMost\":12,\"note\":\"quoted\"} | 0 | 100 | 0 | 100 | 0"
            })
    void aFactStandsForItsPlanningNumberAndABoundCountsOnItsPessimisticSide(
            String fact, double more, double moreIfKnown, double less, double lessIfKnown, double known) {
        assertStanding(stated("MORE", "CLIP", fact), more, moreIfKnown, known);
        assertStanding(stated("LESS", "CLIP", fact), less, lessIfKnown, known);
    }

    private static void assertStanding(Example example, double score, double ifKnown, double known) {
        var standing = example.result().at("/ranking/0");
        assertThat(standing.path("score").doubleValue()).isCloseTo(score, within(1e-6));
        assertThat(standing.at("/scoreIfKnown/0")).isEqualTo(standing.path("score"));
        assertThat(standing.at("/scoreIfKnown/1").doubleValue()).isCloseTo(ifKnown, within(1e-6));
        assertThat(standing.path("known").doubleValue()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 120 | -20",
                "-3 | -30 | 130",
                "{\"mean\":12,\"sd\":1} | 120 | -20",
                "{\"low\":2,\"likely\":4,\"high\":12} | 50 | 50"
            })
    void aCriterionThatExtrapolatesGoesBeyondItsEnds(String fact, double more, double less) {
        assertThat(stated("MORE", "EXTRAPOLATE", fact).score("a")).isCloseTo(more, within(1e-9));
        assertThat(stated("LESS", "EXTRAPOLATE", fact).score("a")).isCloseTo(less, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"atMost\":5}", "{\"atLeast\":5}", "1e308"})
    void aCriterionThatExtrapolatesNeedsANumber(String fact) {
        assertThat(stated("MORE", "EXTRAPOLATE", fact)
                        .with("/criteria/0/scale/to", "0.00001")
                        .pointer())
                .isEqualTo("/candidates/0/facts/c");
        assertThat(stated("MORE", "EXTRAPOLATE", "5")
                        .without("/candidates/0/facts/c")
                        .pointer())
                .isEqualTo("/candidates/0/facts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"7\" | ",
                "true | ",
                "[7] | ",
                "{} | ",
                "{\"note\":\"asked for\"} | ",
                "{\"value\":7} | /value",
                "{\"low\":1,\"likely\":2} | ",
                "{\"low\":1,\"likley\":2,\"high\":3} | /likley",
                "{\"low\":1,\"likely\":4,\"high\":3} | ",
                "{\"low\":5,\"likely\":4,\"high\":6} | ",
                "{\"low\":1,\"likely\":2,\"high\":3,\"shape\":\"FLAT\"} | /shape",
                "{\"low\":1,\"likely\":2,\"high\":3,\"shape\":1} | /shape",
                "{\"low\":1,\"likely\":null,\"high\":3} | /likely",
                "{\"low\":1,\"likely\":2,\"high\":3,\"sd\":1} | /sd",
                "{\"mean\":1} | ",
                "{\"mean\":1,\"sd\":-1} | /sd",
                "{\"mean\":1,\"sd\":1,\"shape\":\"TRIANGULAR\"} | /shape",
                "{\"logMean\":1,\"logSd\":-0.1} | /logSd",
                "{\"logMean\":1000,\"logSd\":0} | ",
                "{\"mean\":1,\"logSd\":1} | /logSd",
                "{\"from\":2,\"to\":1} | ",
                "{\"from\":2} | ",
                "{\"atMost\":null} | /atMost",
                "{\"atMost\":5,\"atLeast\":1} | /atLeast",
                "{\"atleast\":5} | /atleast"
            })
    void aFactThatIsNoneIsToldAtItsPlace(String fact, String member) {
        var pointer = "/candidates/0/facts/c" + (member == null ? "" : member);

        assertThat(stated("MORE", "CLIP", fact).pointer()).isEqualTo(pointer);
    }
}
