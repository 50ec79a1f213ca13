package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four criteria: a and b are VALUE, c is COST, d is RISK. */
class WeightsOfDocumentTest {

    private static Example weighted(String weights) {
        return Example.of("""
                {"format":"winnow.ranking/1","criteria":[%s,%s,%s,%s],"weights":%s,
                 "candidates":[{"id":"x","facts":{}}],"ask":["RANKING"]}
                """.formatted(
                        criterion("a", "VALUE"),
                        criterion("b", "VALUE"),
                        criterion("c", "COST"),
                        criterion("d", "RISK"),
                        weights));
    }

    private static String criterion(String id, String family) {
        return "{\"id\":\"%s\",\"family\":\"%s\",\"better\":\"MORE\",\"scale\":{\"from\":0,\"to\":1},\"outside\":\"CLIP\"}"
                .formatted(id, family);
    }

    private static List<Double> used(Example example) {
        var used = new ArrayList<Double>();
        var node = example.result().path("weightsUsed");
        for (var id : List.of("a", "b", "c", "d")) {
            used.add(node.path(id).doubleValue());
        }
        return used;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'EXACT','of':{'a':0.1,'b':0.2,'c':0.3,'d':0.4}} | .1 | .2 | .3 | .4",
                "{'kind':'EXACT','of':{'d':1,'a':0,'b':0,'c':0,'note':'only d'}} | 0 | 0 | 0 | 1",
                "{'kind':'EXACT','of':{'a':0.1,'b':0.2,'c':0.3,'d':0.400000001}} | .1 | .2 | .3 | .400000001",
                "{'kind':'EXACT','of':{'a':0.1,'b':0.2,'c':0.3,'d':0.399999999}} | .1 | .2 | .3 | .399999999",
                "{'kind':'FREE'} | .25 | .25 | .25 | .25",
                "{'kind':'ORDER','order':['d','c','b','a']} | .0625 | .145833333 | .270833333 | .520833333",
                "{'kind':'ORDER','order':['d',['c','b'],'a']} | .0625 | .208333333 | .208333333 | .520833333",
                "{'kind':'ORDER','order':[['a','b','c','d']]} | .25 | .25 | .25 | .25",
                "{'kind':'ORDER','order':[['a'],'b','c',['d']]} | .520833333 | .270833333 | .145833333 | .0625",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1],'d':[0,1]}} | .25 | .25 | .25 | .25",
                "{'kind':'INTERVALS','of':{'a':[0.4,0.6],'b':[0.1,0.1],'c':[0.1,0.3],'d':[0.2,0.2]}} | .5 | .1 | .2 | .2",
                "{'kind':'INTERVALS','of':{'a':[0.7,0.7],'b':[0.1,0.1],'c':[0.1,0.1],'d':[0.1,0.1]}} | .7 | .1 | .1 | .1"
            })
    void theCentroidIsUsedWhereTheyAreNotExact(String weights, double a, double b, double c, double d) {
        assertThat(used(weighted(weights.replace('\'', '"'))))
                .usingElementComparator(WeightsOfDocumentTest::nearly)
                .containsExactly(a, b, c, d);
    }

    private static int nearly(double a, double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
    }

    @Test
    void familyWeightTimesWeightInsideIsUsed() {
        var weights = """
                {"families":{"kind":"ORDER","order":["VALUE",["RISK","COST"]]},
                 "within":{"VALUE":{"kind":"INTERVALS","of":{"a":[0.6,0.8],"b":[0,1]}},
                           "COST":{"kind":"FREE"},"RISK":{"kind":"EXACT","of":{"d":1}}}}
                """;

        var used = used(weighted(weights));
        assertThat(used.get(0)).isCloseTo(0.7 * 11 / 18, within(1e-12));
        assertThat(used.get(1)).isCloseTo(0.3 * 11 / 18, within(1e-12));
        assertThat(used.get(2)).isCloseTo(7.0 / 36, within(1e-12));
        assertThat(used.get(3)).isCloseTo(7.0 / 36, within(1e-12));
    }

    @Test
    void roundOffInBothLevelsIsTaken() {
        var weights = """
                {"families":{"kind":"EXACT","of":{"VALUE":0.5,"COST":0.25,"RISK":0.250000001}},
                 "within":{"VALUE":{"kind":"EXACT","of":{"a":0.5,"b":0.500000001}},
                           "COST":{"kind":"EXACT","of":{"c":1.000000001}},"RISK":{"kind":"EXACT","of":{"d":1.000000001}}}}
                """;

        assertThat(weighted(weights).score("x")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | ",
                "{} | ",
                "{'kind':'SOME'} | /kind",
                "{'knd':'FREE'} | /knd",
                "{'kind':'FREE','of':{}} | /of",
                "{'kind':'EXACT'} | ",
                "{'kind':'EXACT','of':[]} | /of",
                "{'kind':'EXACT','of':{'a':0.3,'b':0.3,'c':0.4}} | /of",
                "{'kind':'EXACT','of':{'a':0.3,'b':0.3,'c':0.4,'e':0}} | /of/e",
                "{'kind':'EXACT','of':{'a':0.3,'b':0.3,'c':0.3,'d':0.3}} | /of",
                "{'kind':'EXACT','of':{'a':0.1,'b':0.2,'c':0.3,'d':0.4000000011}} | /of",
                "{'kind':'EXACT','of':{'a':0.1,'b':0.2,'c':0.3,'d':0.3999999989}} | /of",
                "{'kind':'EXACT','of':{'a':-0.1,'b':0.3,'c':0.4,'d':0.4}} | /of/a",
                "{'kind':'EXACT','of':{'a':'1','b':0,'c':0,'d':0}} | /of/a",
                "{'kind':'ORDER'} | ",
                "{'kind':'ORDER','order':[]} | /order",
                "{'kind':'ORDER','order':['a','b','c']} | /order",
                "{'kind':'ORDER','order':['a','b','c','e']} | /order/3",
                "{'kind':'ORDER','order':['a','b','c','d','a']} | /order/4",
                "{'kind':'ORDER','order':['a',['b','c','a'],'d']} | /order/1/2",
                "{'kind':'ORDER','order':['a',[],'b','c','d']} | /order/1",
                "{'kind':'ORDER','order':['a',['b',['c']],'d']} | /order/1/1",
                "{'kind':'ORDER','order':['a','b','c',4]} | /order/3",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1]}} | /of",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1],'d':1}} | /of/d",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1],'d':[1]}} | /of/d",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1],'d':[0.6,0.5]}} | /of/d",
                "{'kind':'INTERVALS','of':{'a':[0,1],'b':[0,1],'c':[0,1],'d':[0,1.1]}} | /of/d/1",
                "{'kind':'INTERVALS','of':{'a':[0,0.2],'b':[0,0.2],'c':[0,0.2],'d':[0,0.3]}} | /of",
                "{'kind':'INTERVALS','of':{'a':[0.3,1],'b':[0.3,1],'c':[0.3,1],'d':[0.3,1]}} | /of",
                "{'families':{'kind':'FREE'}} | ",
                "{'families':{'kind':'FREE'},'within':{'VALUE':{'kind':'FREE'},'COST':{'kind':'FREE'}}} | /within",
                "{'families':{'kind':'FREE'},'within':{'VALUES':{'kind':'FREE'}}} | /within/VALUES",
                "{'families':{'kind':'FREE'},'kind':'FREE','within':{}} | /kind",
                "{'familes':{'kind':'FREE'},'within':{}} | /familes",
                "{'families':{'kind':'EXACT','of':{'VALUE':1}},'within':{}} | /families/of"
            })
    void weightsThatNameNotEverythingOnceAreToldAtTheirPlace(String weights, String member) {
        var pointer = member == null ? "" : member;
        var json = weights.replace('\'', '"');

        assertThat(weighted(json).pointer()).isEqualTo("/weights" + pointer);
        assertThat(weighted("{\"kind\":\"FREE\"}").with("/robustWeights", json).pointer())
                .isEqualTo("/robustWeights" + pointer);
    }

    @Test
    void aCriterionWithoutFamilyIsToldWhereWeightsAreOfFamilies() {
        var byFamily = """
                {"families":{"kind":"FREE"},
                 "within":{"VALUE":{"kind":"FREE"},"COST":{"kind":"FREE"},"RISK":{"kind":"FREE"}}}
                """;

        assertThat(weighted(byFamily).without("/criteria/1/family").pointer()).isEqualTo("/criteria/1");
        assertThat(used(weighted("{\"kind\":\"FREE\"}").without("/criteria/1/family")))
                .hasSize(4);
    }

    @Test
    void aFamilyWithoutCriteriaIsNotNamed() {
        var byFamily = """
                {"families":{"kind":"EXACT","of":{"VALUE":0.5,"COST":0.5,"RISK":0}},
                 "within":{"VALUE":{"kind":"FREE"},"COST":{"kind":"FREE"}}}
                """;

        assertThat(weighted(byFamily).with("/criteria/3/family", "\"COST\"").pointer())
                .isEqualTo("/weights/families/of/RISK");
    }

    @Test
    void insideAFamilyOnlyItsOwnCriteriaAreNamed() {
        var byFamily = """
                {"families":{"kind":"FREE"},
                 "within":{"VALUE":{"kind":"EXACT","of":{"a":0.5,"c":0.5}},"COST":{"kind":"FREE"},"RISK":{"kind":"FREE"}}}
                """;

        assertThat(weighted(byFamily).pointer()).isEqualTo("/weights/within/VALUE/of/c");
    }

    @Test
    void aCriterionMayBeCalledNote() {
        var example = weighted("{\"kind\":\"EXACT\",\"of\":{\"a\":0,\"b\":0,\"c\":0,\"note\":1}}")
                .with("/criteria/3/id", "\"note\"")
                .with("/candidates/0/facts/note", "1");

        assertThat(example.score("x")).isEqualTo(100);
    }
}
