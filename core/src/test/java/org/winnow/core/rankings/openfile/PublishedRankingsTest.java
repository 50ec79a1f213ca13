package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures, each as a document. */
class PublishedRankingsTest {

    /** Tzeng and Huang, Multiple Attribute Decision Making, 2011, as in the tests of scikit-criteria; scaled to its range. */
    @Test
    void theAdditiveValueOfTzengAndHuang() {
        var tzeng = Example.of("""
                { "format": "winnow.ranking/1", "ask": ["RANKING"],
                  "criteria": [
                    { "id": "C0", "better": "MORE", "scale": { "from": 5, "to": 8 }, "outside": "CLIP" },
                    { "id": "C1", "better": "MORE", "scale": { "from": 4, "to": 8 }, "outside": "CLIP" },
                    { "id": "C2", "better": "MORE", "scale": { "from": 4, "to": 8 }, "outside": "CLIP" } ],
                  "weights": { "kind": "EXACT", "of": { "C0": 0.3, "C1": 0.4, "C2": 0.3 } },
                  "candidates": [
                    { "id": "A0", "facts": { "C0": 5, "C1": 8, "C2": 4 } },
                    { "id": "A1", "facts": { "C0": 7, "C1": 6, "C2": 8 } },
                    { "id": "A2", "facts": { "C0": 8, "C1": 8, "C2": 6 } },
                    { "id": "A3", "facts": { "C0": 7, "C1": 4, "C2": 6 } } ] }
                """);

        assertThat(tzeng.score("A0")).isCloseTo(40, within(1e-9));
        assertThat(tzeng.score("A1")).isCloseTo(70, within(1e-9));
        assertThat(tzeng.score("A2")).isCloseTo(85, within(1e-9));
        assertThat(tzeng.score("A3")).isCloseTo(35, within(1e-9));
        assertThat(tzeng.result().path("ranking").findValuesAsText("id")).containsExactly("A2", "A1", "A0", "A3");
    }

    /** R package smaa: points 50 → 1, 75 → .8, 90 → .5, 100 → 0. */
    @ParameterizedTest
    @CsvSource({
        "CLIP, 60, 92",
        "CLIP, 75, 80",
        "CLIP, 90, 50",
        "CLIP, 10, 100",
        "CLIP, 120, 0",
        "EXTRAPOLATE, 10, 132",
        "EXTRAPOLATE, 40, 108",
        "EXTRAPOLATE, 101, -5",
        "EXTRAPOLATE, 120, -100"
    })
    void thePiecewiseValueOfThePackageSmaa(String outside, double measure, double score) {
        var smaa = Example.of("""
                {"format":"winnow.ranking/1","ask":["RANKING"],"weights":{"kind":"EXACT","of":{"c":1}},
                 "criteria":[{"id":"c","better":"LESS","scale":{"points":[[50,1],[75,0.8],[90,0.5],[100,0]]},"outside":"%s"}],
                 "candidates":[{"id":"a","facts":{"c":%s}}]}
                """.formatted(outside, measure));

        assertThat(smaa.score("a")).isCloseTo(score, within(1e-9));
    }

    /** Barron and Barrett, Management Science 42 (1996). */
    @ParameterizedTest
    @CsvSource({
        "3, .6111 .2778 .1111",
        "4, .5208 .2708 .1458 .0625",
        "5, .4567 .2567 .1567 .0900 .0400",
        "6, .4083 .2417 .1583 .1028 .0611 .0278"
    })
    void theRankOrderCentroidOfBarronAndBarrett(int n, String weights) {
        var criteria = new StringBuilder();
        var order = new StringBuilder();
        for (int i = 0; i < n; i++) {
            criteria.append(i == 0 ? "" : ",").append("""
                    {"id":"c%d","better":"MORE","scale":{"from":0,"to":1},"outside":"CLIP"}""".formatted(i));
            order.append(i == 0 ? "" : ",").append("\"c" + i + "\"");
        }
        var used = Example.of("""
                {"format":"winnow.ranking/1","ask":["RANKING"],"weights":{"kind":"ORDER","order":[%s]},
                 "criteria":[%s],"candidates":[{"id":"a","facts":{}}]}
                """.formatted(order, criteria)).result().path("weightsUsed");

        var expected = weights.split(" ", -1);
        for (int i = 0; i < n; i++) {
            assertThat(used.path("c" + i).doubleValue()).isCloseTo(Double.parseDouble(expected[i]), within(5e-5));
        }
    }

    /** Jira Product Discovery documents scores rescaled by the largest value; there a third candidate turns two others round. */
    @Test
    void aThirdCandidateTurnsNobodyRound() {
        var two = jira("");
        var three = jira(",{\"id\":\"C\",\"facts\":{\"x\":40,\"y\":10}}");

        for (var example : new Example[] {two, three}) {
            assertThat(example.score("A")).isEqualTo(two.score("A")).isGreaterThan(example.score("B"));
            assertThat(example.score("B")).isEqualTo(two.score("B"));
        }
    }

    private static Example jira(String third) {
        return Example.of("""
                {"format":"winnow.ranking/1","ask":["RANKING"],"weights":{"kind":"FREE"},
                 "criteria":[{"id":"x","better":"MORE","scale":{"from":0,"to":10},"outside":"CLIP"},
                             {"id":"y","better":"MORE","scale":{"from":0,"to":50},"outside":"CLIP"}],
                 "candidates":[{"id":"A","facts":{"x":10,"y":40}},{"id":"B","facts":{"x":6,"y":50}}%s]}
                """.formatted(third));
    }
}
