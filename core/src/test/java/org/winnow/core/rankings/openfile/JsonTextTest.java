package org.winnow.core.rankings.openfile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.core.rankings.openfile.Problem.Position;
import org.winnow.core.rankings.openfile.RankingFile.Reading;

/** Text that is no JSON is told by line and column. */
class JsonTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", "nothing", 1, 1),
                arguments("  \n ", "nothing", 1, 1),
                arguments("{\n \"a\": NaN}", "NaN", 2, 10),
                arguments("{\"a\": Infinity}", "Infinity", 1, 15),
                arguments("{\"a\": 1", "end-of-input", 1, 8),
                arguments("{\"a\": \"x", "end-of-input", 1, 9),
                arguments("{\"a\":1,\n\"b\":2,\n  \"a\" : 3}", "'a'", 3, 6),
                arguments("{\"\\u0061\":1,\"a\":2}", "'a'", 1, 16),
                arguments("{\"a\":1} {}", "more text after the end", 1, 9),
                arguments("{\"a\":1}]", "']'", 1, 8),
                arguments("{\"a\":01}", "Leading zeroes", 1, 7),
                arguments("{\"a\":+1}", "+", 1, 7),
                arguments("{'a':1}", "'''", 1, 2),
                arguments("{\"a\":1,}", "'}'", 1, 8),
                arguments("[1,,2]", "','", 1, 4),
                arguments("// said\n{}", "'/'", 1, 1),
                arguments("{\"a\":\"\t\"}", "CTRL-CHAR", 1, 7),
                arguments("{\"a\":\"\\x\"}", "escape", 1, 8),
                arguments("[\n\"\\ud800\"]", "half a character", 2, 2),
                arguments("[\"\\\\\\udc00\"]", "half a character", 1, 5),
                arguments("[\"\\ud83d\\n\"]", "half a character", 1, 3),
                arguments("[".repeat(65) + "]".repeat(65), "65", 1, 66));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNoJsonIsToldByLineAndColumn(String text, String found, int line, int column) {
        var problem = problem(text.getBytes(UTF_8));

        assertThat(problem.where()).isEqualTo(new Position(line, column));
        assertThat(problem.found()).contains(found).doesNotContain("\n", "Source");
        assertThat(problem.expected()).contains("JSON");
    }

    private static Problem problem(byte[] bytes) {
        return ((Reading.Bad) RankingFile.read(bytes)).problem();
    }

    @Test
    void whatIsNotUtf8IsToldByLineAndColumn() {
        assertThat(problem(new byte[] {'{', '\n', '"', (byte) 0xE9, '"'}).where())
                .isEqualTo(new Position(2, 2));
        assertThat(problem(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}).where())
                .as("an overlong form")
                .isEqualTo(new Position(1, 2));
        assertThat(problem(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})
                        .where())
                .as("a surrogate")
                .isEqualTo(new Position(1, 2));
        assertThat(problem(new byte[] {'"', (byte) 0xE2, (byte) 0x82}).where())
                .as("cut off within a character")
                .isEqualTo(new Position(1, 2));
        assertThat(problem(Example.TWO_CANDIDATES.getBytes(UTF_16)).where()).isEqualTo(new Position(1, 1));
    }

    @Test
    void sixtyFourLevelsAreRead() {
        var about = "{\"a\":".repeat(62) + "[]" + "}".repeat(62);

        assertThat(Example.plain().with("/about", about).compute().document()).contains(about);
        assertThat(Example.plain()
                        .with("/about", "{\"a\":" + about + "}")
                        .problem()
                        .where())
                .isInstanceOf(Position.class);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(RankingFile.read(("\uFEFF" + Example.TWO_CANDIDATES).getBytes(UTF_8)))
                .isInstanceOf(Reading.Good.class);
    }

    @Test
    void aPairOfSurrogatesIsACharacter() {
        var paired = Example.TWO_CANDIDATES.replace("UC-0001", "\\ud83d\\uDE00");

        assertThat(((Reading.Good) RankingFile.read(paired.getBytes(UTF_8)))
                        .file()
                        .compute(1)
                        .result())
                .contains("\"id\":\"😀\"");
    }
}
