package org.winnow.core.rankings.openfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says what the reader says, as far as a schema can. */
class SchemaTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itTakesEveryDocumentThatTheReaderTakesAndEveryOneThatIsWritten(int seed) {
        var example = RandomDocument.of(seed);

        assertThat(Schema.findings(example.tree())).isEmpty();
        assertThat(Schema.findings(Example.json(example.compute().document()))).isEmpty();
    }

    @Test
    void itTakesNotesWhereverTheReaderDoes() {
        var noted = Example.plain()
                .with("/about", "{}")
                .with("/note", "\"d\"")
                .with("/criteria/0/note", "{\"a\":1}")
                .with("/criteria/1/scale/note", "\"s\"")
                .with("/weights/note", "\"w\"")
                .with("/weights/of/note", "\"o\"")
                .with("/candidates/0/note", "\"c\"")
                .with("/candidates/0/facts/note", "\"f\"")
                .with("/candidates/0/facts/run-cost/note", "\"e\"")
                .with("/robustness/note", "\"r\"");

        assertThat(noted.compute().deviations()).isEmpty();
        assertThat(Schema.findings(noted.tree())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/about | 5",
                "/beside | 5",
                "/format | \"winnow.ranking/2\"",
                "/criteria | []",
                "/criteria/0/beter | \"MORE\"",
                "/criteria/0/better | \"more\"",
                "/criteria/0/family | \"PROFIT\"",
                "/criteria/0/scale | {}",
                "/criteria/0/scale/points | []",
                "/criteria/1/scale/points | [[0,1]]",
                "/criteria/1/scale/points/1 | [5,0.5,0]",
                "/criteria/1/scale/points/1 | [5]",
                "/criteria/1/scale/points/1 | [5,1.1]",
                "/criteria/0/outside | \"WRAP\"",
                "/weights | {\"kind\":\"FREE\",\"of\":{}}",
                "/weights | {\"kind\":\"ORDER\",\"order\":[]}",
                "/weights | {\"kind\":\"ORDER\",\"order\":[\"benefit\",[]]}",
                "/weights | {\"kind\":\"INTERVALS\",\"of\":{\"benefit\":[0,2],\"run-cost\":[0,1]}}",
                "/weights | {\"families\":{\"kind\":\"FREE\"}}",
                "/weights/of/benefit | -0.1",
                "/robustWeights/kind | \"SOME\"",
                "/candidates | []",
                "/candidates/0/gate | \"OPEN\"",
                "/candidates/0/facts/benefit | \"7\"",
                "/candidates/0/facts/benefit | {}",
                "/candidates/0/facts/benefit | {\"mean\":1,\"sd\":-1}",
                "/candidates/0/facts/benefit | {\"atMost\":1,\"atLeast\":0}",
                "/candidates/0/facts/benefit | {\"low\":1,\"likely\":2}",
                "/candidates/0/facts/benefit | {\"low\":1,\"likely\":2,\"high\":3,\"shape\":\"FLAT\"}",
                "/ask | []",
                "/ask/0 | \"RANK\"",
                "/k | 0",
                "/k | 1.5",
                "/robustness/samples | 1000001",
                "/robustness/seed | -1",
                "/robustness/ranks | \"SOME\""
            })
    void itRefusesWhatTheReaderRefuses(String place, String json) {
        var bad = Example.plain().with(place, json);

        assertThat(bad.problem()).isNotNull();
        assertThat(Schema.findings(bad.tree())).isNotEmpty();
    }
}
