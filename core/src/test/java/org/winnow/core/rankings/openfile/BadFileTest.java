package org.winnow.core.rankings.openfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.core.rankings.openfile.RankingFile.Reading;

/** What makes a document bad, with the pointer to the place; facts and weights have tests of their own. */
class BadFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // place changed | what is put there | pointer of the problem
                "/criterias | [] | /criterias",
                "/a~1b~0c | 1 | /a~1b~0c",
                "/criteria/0/beter | \"MORE\" | /criteria/0/beter",
                "/criteria/0/scale/form | 0 | /criteria/0/scale/form",
                "/criteria/1/scale/from | 0 | /criteria/1/scale/from",
                "/candidates/0/gates | [] | /candidates/0/gates",
                "/candidates/1/facts/benfit | 1 | /candidates/1/facts/benfit",
                "/weights/order | [] | /weights/order",
                "/robustness/sample | 1 | /robustness/sample",
                "/robustWeights/of | {} | /robustWeights/of",
                "/format | \"winnow.plan/1\" | /format",
                "/format | \"winnow.ranking/2\" | /format",
                "/format | 1 | /format",
                "/about | 5 | /about",
                "/about | [] | /about",
                "/note | null | /note",
                "/criteria/0/note | 7 | /criteria/0/note",
                "/criteria | [] | /criteria",
                "/criteria | {} | /criteria",
                "/criteria/0 | [] | /criteria/0",
                "/criteria/0/id | 1 | /criteria/0/id",
                "/criteria/1/id | \"benefit\" | /criteria/1/id",
                "/criteria/0/family | \"PROFIT\" | /criteria/0/family",
                "/criteria/0/better | \"more\" | /criteria/0/better",
                "/criteria/0/better | true | /criteria/0/better",
                "/criteria/0/outside | \"WRAP\" | /criteria/0/outside",
                "/criteria/0/outside | null | /criteria/0/outside",
                "/criteria/0/scale | 5 | /criteria/0/scale",
                "/criteria/0/scale | {} | /criteria/0/scale",
                "/criteria/0/scale | {\"note\":\"none\"} | /criteria/0/scale",
                "/criteria/0/scale | {\"from\":5,\"to\":5} | /criteria/0/scale",
                "/criteria/0/scale | {\"from\":5,\"to\":4} | /criteria/0/scale",
                "/criteria/0/scale | {\"from\":-1e308,\"to\":1e308} | /criteria/0/scale",
                "/criteria/0/scale/to | \"4\" | /criteria/0/scale/to",
                "/criteria/0/scale/to | null | /criteria/0/scale/to",
                "/criteria/1/scale/points | [] | /criteria/1/scale/points",
                "/criteria/1/scale/points | [[0,1]] | /criteria/1/scale/points",
                "/criteria/1/scale/points | {} | /criteria/1/scale/points",
                "/criteria/1/scale/points/1 | 5 | /criteria/1/scale/points/1",
                "/criteria/1/scale/points/1 | [5] | /criteria/1/scale/points/1",
                "/criteria/1/scale/points/1 | [5,0.5,0] | /criteria/1/scale/points/1",
                "/criteria/1/scale/points/1 | [0,0.5] | /criteria/1/scale/points/1",
                "/criteria/1/scale/points/1 | [-1,0.5] | /criteria/1/scale/points/1",
                "/criteria/1/scale/points/2 | [1000000,0.7] | /criteria/1/scale/points/2",
                "/criteria/1/scale/points/0 | [0,1.01] | /criteria/1/scale/points/0/1",
                "/criteria/1/scale/points/2 | [9,-0.1] | /criteria/1/scale/points/2/1",
                "/criteria/1/better | \"MORE\" | /criteria/1/scale/points/1",
                "/candidates | [] | /candidates",
                "/candidates | {} | /candidates",
                "/candidates/1/id | \"UC-0001\" | /candidates/1/id",
                "/candidates/1/id | 2 | /candidates/1/id",
                "/candidates/0/gate | \"OPEN\" | /candidates/0/gate",
                "/candidates/0/gate | null | /candidates/0/gate",
                "/candidates/0/facts | [] | /candidates/0/facts",
                "/ask | [] | /ask",
                "/ask | \"RANKING\" | /ask",
                "/ask/0 | \"RANK\" | /ask/0",
                "/ask/1 | \"ROBUSTNESS\" | /ask/1",
                "/ask | [\"SENSITIVITY\",\"RANKING\"] | /ask/0",
                "/k | 0 | /k",
                "/k | 1.5 | /k",
                "/k | \"10\" | /k",
                "/k | null | /k",
                "/robustness | [] | /robustness",
                "/robustness/samples | 0 | /robustness/samples",
                "/robustness/samples | 1000001 | /robustness/samples",
                "/robustness/samples | 1.5 | /robustness/samples",
                "/robustness/seed | -1 | /robustness/seed",
                "/robustness/seed | 9007199254740992 | /robustness/seed",
                "/robustness/seed | 0.5 | /robustness/seed",
                "/robustness/ranks | \"SOME\" | /robustness/ranks",
                "/robustness/ranks | 0 | /robustness/ranks",
                "/robustness/ranks | true | /robustness/ranks"
            })
    void thePointerNamesThePlace(String place, String json, String pointer) {
        var problem = Example.plain().with(place, json).problem();

        assertThat(problem.where()).isEqualTo(new Problem.Pointer(pointer));
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
        assertThat(problem.advice()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/format, ''",
        "/criteria, ''",
        "/candidates, ''",
        "/weights, ''",
        "/ask, ''",
        "/criteria/0/id, /criteria/0",
        "/criteria/0/better, /criteria/0",
        "/criteria/0/scale, /criteria/0",
        "/criteria/0/outside, /criteria/0",
        "/criteria/0/scale/from, /criteria/0/scale",
        "/criteria/0/scale/to, /criteria/0/scale",
        "/candidates/0/id, /candidates/0",
        "/candidates/0/facts, /candidates/0",
        "/weights/kind, /weights",
        "/weights/of, /weights",
        "/robustWeights/kind, /robustWeights",
        "/robustness/samples, /robustness",
        "/robustness/seed, /robustness",
        "/robustness/ranks, /robustness"
    })
    void aMissingMemberIsToldAtItsObject(String member, String pointer) {
        var problem = Example.plain().without(member).problem();

        assertThat(problem.where()).isEqualTo(new Problem.Pointer(pointer));
        assertThat(problem.found()).contains("\"" + member.replaceAll(".*/", "") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "null", "\"text\""})
    void aDocumentIsAnObject(String json) {
        var reading = RankingFile.read(json.getBytes(UTF_8));

        assertThat(((Reading.Bad) reading).problem().where()).isEqualTo(new Problem.Pointer(""));
    }

    /** It has no canonical form, also where it is only carried. */
    @ParameterizedTest
    @CsvSource({"1e999, /about/x/1", "-1e400, /about/x/1", "1000E400, /about/x/1"})
    void aNumberBeyondADoubleIsToldAtItsPlace(String number, String pointer) {
        var text = Example.plain().with("/about", "{\"x\":[1,12345.5]}").tree().toString();
        var reading = RankingFile.read(text.replace("12345.5", number).getBytes(UTF_8));

        assertThat(((Reading.Bad) reading).problem().where()).isEqualTo(new Problem.Pointer(pointer));
    }

    @Test
    void whatIsNotComputedYetIsSaid() {
        assertThat(Example.plain().with("/ask/1", "\"CONFIDENCE\"").problem().advice())
                .contains("computes RANKING only");
    }

    @Test
    void allRanksAreCountedForAThousandCandidatesOnly() {
        assertThat(many(1_000).compute().deviations()).isEmpty();
        assertThat(many(1_001).pointer()).isEqualTo("/robustness/ranks");
        assertThat(many(1_001).with("/robustness/ranks", "5").compute().deviations())
                .isEmpty();
    }

    private static Example many(int candidates) {
        var json = new StringBuilder("[");
        for (int i = 0; i < candidates; i++) {
            json.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"facts\":{}}");
        }
        return Example.plain().with("/candidates", json.append("]").toString());
    }

    @Test
    void whatIsFoundIsShortened() {
        var long_ = "\"" + "x".repeat(500) + "\"";

        assertThat(Example.plain().with("/candidates", long_).problem().found()).hasSizeLessThan(100);
    }
}
