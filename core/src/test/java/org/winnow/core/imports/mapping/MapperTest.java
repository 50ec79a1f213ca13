package org.winnow.core.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnow.core.imports.mapping.Options.Meaning;
import org.winnow.core.imports.reading.CsvFiles;
import org.winnow.core.imports.reading.Reading;
import org.winnow.core.imports.reading.Source;

class MapperTest {
    private static final Path CASES = Path.of("src/test/resources/imports/mapping");

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    /** {@code NAME.expected} beside a file tells on each line a column and where it is first suggested to go. */
    @ParameterizedTest
    @MethodSource("cases")
    void eachColumnIsSuggestedWhereItsCaseSays(Path file) throws IOException {
        var expected = Files.readAllLines(Path.of(file.toString().replace(".csv", ".expected")));
        var table = ((Reading.Read) CsvFiles.read(Source.of(file))).table();
        var suggestions = Mapper.suggest(Profiles.of(table), Targets.starter());
        var told = IntStream.range(0, suggestions.size())
                .mapToObj(i -> table.columns().get(i).name() + " -> "
                        + told(suggestions.get(i).get(0)))
                .toList();
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Suggestion suggestion) {
        return suggestion.extra()
                ? "extra"
                : suggestion.destinations().stream().map(MapperTest::told).collect(Collectors.joining(" + "));
    }

    private static String told(Destination destination) {
        var part = destination.part() == Destination.Part.WHOLE ? "" : " " + destination.part();
        var cut = destination.cut() == Destination.Cut.WHOLE_CELL ? "" : " " + destination.cut();
        return destination.target().key() + part + cut;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/imports/options.csv", numLinesToSkip = 1)
    void aValueMeansTheOptionThatItsCaseSays(String target, String value, String option) {
        var of = Targets.starter().stream()
                .filter(candidate -> candidate.key().equals(target))
                .findFirst()
                .orElseThrow();
        var meaning = Options.of(value, of, Map.of("own", List.of("Our own way")));
        assertThat(
                        meaning instanceof Meaning.Nothing nothing
                                ? nothing.silence().toString()
                                : Options.key(meaning).orElse("open"))
                .isEqualTo(option);
    }
}
