package org.winnow.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command: what goes where, and the exit code. */
class RecomputeTest {
    private static final String DOCUMENT = """
            {"format":"winnow.ranking/1","ask":["RANKING"],"weights":{"kind":"FREE"},
             "criteria":[{"id":"价值","better":"MORE","scale":{"from":0,"to":10},"outside":"CLIP"}],
             "candidates":[{"id":"用例","facts":{"价值":%s}}]}
            """;
    private static final String RESULT =
            "{\"ranking\":[{\"contributions\":{\"价值\":70},\"id\":\"用例\",\"known\":1,\"rank\":1,"
                    + "\"score\":70,\"scoreIfKnown\":[70,70]}],\"unranked\":[],\"weightsUsed\":{\"价值\":1}}";

    @TempDir
    Path folder = Path.of("");

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {
        static Outcome of(String... words) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var all = new ArrayList<>(List.of("recompute"));
            all.addAll(List.of(words));
            int code = Program.run(
                    all,
                    Map.of("WINNOW_NONSENSE", "not read"),
                    new PrintStream(out, false, StandardCharsets.US_ASCII),
                    new PrintStream(err, false, StandardCharsets.US_ASCII));
            return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void theBareResultGoesToStandardOutputAndEverythingElseElsewhere() throws Exception {
        var outcome = Outcome.of(file("plain.json", DOCUMENT.formatted(7)).toString());

        assertThat(outcome.out()).isEqualTo(RESULT);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("winnow: computing RANKING of 1 candidates by 1 criteria"),
                        line -> assertThat(line).matches("winnow: seconds \\d+\\.\\d{3}"),
                        line -> assertThat(line).isEqualTo("winnow: no result recorded"));
    }

    @Test
    void theWrittenFileIsComputedAndEqual() throws Exception {
        var plain = file("plain.json", DOCUMENT.formatted(7));
        var written = folder.resolve("written.json");

        assertThat(Outcome.of("--write", written.toString(), plain.toString(), "--threads", "2")
                        .out())
                .isEqualTo(RESULT);
        assertThat(Files.readString(written))
                .startsWith("{\"ask\":[\"RANKING\"],")
                .contains("\"result\":" + RESULT)
                .endsWith("}");
        var again = Outcome.of(written.toString(), "--write", written.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("equal to the recorded result");
    }

    @Test
    void aChangedDigitIsToldByPointerRecordedAndComputed() throws Exception {
        var written = folder.resolve("written.json");
        Outcome.of(file("plain.json", DOCUMENT.formatted(7)).toString(), "--write", written.toString());
        var changed = Files.readString(written).replace("\"score\":70", "\"score\":71");

        var outcome = Outcome.of(file("changed.json", changed).toString(), "--write", written.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(RESULT);
        assertThat(outcome.err().lines()).endsWith("/result/ranking/0/score: recorded 71, computed 70");
        assertThat(Files.readString(written)).contains("\"score\":70");
    }

    @Test
    void aBadFileIsToldByPointerFoundExpectedAndAdvice() throws Exception {
        var bad = file("bad.json", DOCUMENT.formatted("{\"from\":2,\"to\":1}"));
        var outcome =
                Outcome.of(bad.toString(), "--write", folder.resolve("none").toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "winnow: " + bad + ": /candidates/0/facts/价值: found {\"from\":2,\"to\":1}; expected from ≤ to;"
                                + " put them in rising order\n"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void textThatIsNoJsonIsToldByLineAndColumn() throws Exception {
        var outcome = Outcome.of(file("cut.json", "{\"format\":\n").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("cut.json: line 2, column 1: found Unexpected end-of-input");
    }

    @Test
    void aMemberOfTheWholeDocumentIsToldAtTheEmptyPointer() throws Exception {
        assertThat(Outcome.of(file("empty.json", "{}").toString()).err())
                .contains("empty.json: \"\" (the whole document): found no member \"format\"; expected");
    }

    @Test
    void aFileThatIsNotThereOrNoneIsNamedInOneLine() {
        var missing = folder.resolve("missing.json");

        assertThat(Outcome.of(missing.toString()))
                .isEqualTo(new Outcome(2, "", "winnow: there is no file " + missing + "\n"));
        var outcome = Outcome.of(folder.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).contains(folder + " can't be read");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingIsPrinted() throws Exception {
        var plain = file("plain.json", DOCUMENT.formatted(7));
        var outcome = Outcome.of(
                plain.toString(), "--write", folder.resolve("no/where.json").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("where.json can't be written: there is no folder for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.json b.json",
                "a.json --write",
                "a.json --threads",
                "a.json --threads 0",
                "a.json --threads two",
                "a.json --threads 5000",
                "a.json --thread 2",
                "a.json --port 80"
            })
    void whatIsNotUnderstoodIsOneLine(String words) {
        var outcome = Outcome.of(words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).startsWith("winnow: ").contains("\"help\"");
    }

    @Test
    void helpNamesTheCommand() {
        assertThat(Outcome.of("--help").out()).contains("recompute FILE", "--write OUT", "--threads N");
    }
}
