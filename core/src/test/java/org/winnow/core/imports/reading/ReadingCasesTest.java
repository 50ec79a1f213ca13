package org.winnow.core.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pair {@code NAME.csv} and {@code NAME.expected} is a case. The first line of the expected file names the charset in
 * which the (UTF-8) case file is to be stored before reading, a BOM included; the rest is what {@link #told} tells.
 */
class ReadingCasesTest {
    private static final Path CASES = Path.of("src/test/resources/imports/reading");

    static Stream<String> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsReadAsItsCaseSays(String name) throws IOException {
        var expected = Files.readAllLines(CASES.resolve(name + ".expected"));
        var text = Files.readString(CASES.resolve(name + ".csv"));
        var reading = CsvFiles.read(Source.of(encode(text, expected.get(0))));
        assertThat(told(reading)).isEqualTo(expected.subList(1, expected.size()));
    }

    /** In a case file ~R at a line end stands for CR, ~C for CRLF, ~N for no line end, and ~Z for NUL: editors change the bytes themselves. */
    private static byte[] encode(String text, String how) {
        var parts = how.split(" ", -1);
        var plain = text.replace("~R\n", "\r")
                .replace("~C\n", "\r\n")
                .replace("~N\n", "")
                .replace("~Z", "\0");
        var marked = parts.length > 1 ? "\uFEFF" + plain : plain;
        return marked.getBytes(parts[0].equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(parts[0]));
    }

    private static List<String> told(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            return List.of(
                    refused.refusal().toString(), refused.refusal().advice().toString());
        }
        var table = ((Reading.Read) reading).table();
        var dialect = table.dialect();
        var census = table.census();
        var lines = new ArrayList<String>();
        lines.add("%s %s %s header %d"
                .formatted(dialect.encoding(), dialect.separator(), dialect.quote(), dialect.header()));
        lines.add("rows %d blank %d cells %d filled %d uneven %d"
                .formatted(
                        census.rows(), census.blankRows(), census.cells(), census.filledCells(), census.unevenRows()));
        census.strayQuote().ifPresent(line -> lines.add("stray quote on line " + line));
        lines.add(table.columns().stream().map(Column::name).collect(Collectors.joining(" | ")));
        try (var rows = table.rows()) {
            rows.forEachRemaining(row -> lines.add("%d@%d %s".formatted(row.record(), row.line(), shown(row))));
        }
        return lines;
    }

    private static String shown(Row row) {
        return row.cells().stream()
                .map(cell -> cell.replace("\n", "\\n").replace("\r", "\\r"))
                .collect(Collectors.joining(" | "));
    }
}
