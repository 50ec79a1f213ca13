package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The use cases of the sample are written one by one: no two titles share more than half the words of the shorter one. */
class SampleTitlesTest {
    private static List<String> titles() throws IOException {
        var file = Objects.requireNonNull(Demo.class.getResourceAsStream("demo.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.getField("Title")).toList();
        }
    }

    private static Set<String> words(String title) {
        return Set.copyOf(Stream.of(title.toLowerCase(Locale.ROOT).split("\\W+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2 * common > Math.min(one.size(), other.size());
    }

    @Test
    void noTwoTitlesShareMoreThanHalfTheirWords() throws IOException {
        var titles = titles().stream().map(SampleTitlesTest::words).toList();
        assertThat(titles).hasSize(412);
        for (int i = 0; i < titles.size(); i++) {
            var one = titles.get(i);
            assertThat(titles.subList(0, i)).as("like %s", one).noneMatch(other -> alike(one, other));
        }
    }
}
