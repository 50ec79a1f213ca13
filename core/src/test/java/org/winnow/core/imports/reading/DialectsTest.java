package org.winnow.core.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialectsTest {
    private static final String WESTERN = "abcxyz ABC 019 äöüß€’– ,;\t|\"'\n-=+.";
    private static final String CHINESE = "智能助手合同审查 abc 019 ,;\t|\"'\n，。";
    private static final int TABLES = 40;
    private static final List<LineDelimiter> LINE_ENDS =
            List.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR);

    static Stream<Dialect> dialects() {
        return Stream.of(Encoding.values())
                .flatMap(encoding -> Stream.of(Separator.values())
                        .flatMap(separator -> Stream.of(Quote.DOUBLE, Quote.SINGLE)
                                .map(quote -> new Dialect(encoding, separator, quote, 1))));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatIsWrittenInADialectIsReadBackTheSame(Dialect dialect) throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            var random = new Random(seed);
            var table = table(random, dialect.encoding() == Encoding.WINDOWS_1252 ? WESTERN : CHINESE);
            assertThat(cells(CsvFiles.read(Source.of(bytes(table, dialect, random)), dialect)))
                    .as("seed %d of %s", seed, dialect)
                    .isEqualTo(table.subList(1, table.size()));
        }
    }

    private static List<List<String>> table(Random random, String alphabet) {
        int columns = 1 + random.nextInt(6);
        return IntStream.rangeClosed(0, 1 + random.nextInt(8))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> column == 0 ? "k" + row : text(random, alphabet))
                        .toList())
                .toList();
    }

    private static String text(Random random, String alphabet) {
        var text = new StringBuilder();
        random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
        return text.toString();
    }

    private static byte[] bytes(List<List<String>> table, Dialect dialect, Random random) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(dialect.encoding().mark());
        try (var csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator().sign())
                .quoteCharacter(dialect.quote().sign())
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .lineDelimiter(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())))
                .build(bytes, dialect.encoding().charset())) {
            table.forEach(csv::writeRecord);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> cells(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        var cells = new ArrayList<List<String>>();
        try (var rows = ((Reading.Read) reading).table().rows()) {
            rows.forEachRemaining(row -> cells.add(row.cells()));
        }
        return cells;
    }

    @Test
    void oneByteOverTheLimitIsRefused() {
        var bytes = new byte[(int) Limits.BYTES + 1];
        Arrays.fill(bytes, (byte) 'x');
        assertThat(CsvFiles.read(Source.of(bytes)))
                .isEqualTo(new Reading.Refused(new Refusal.TooManyBytes(Limits.BYTES)));
    }

    @Test
    void oneRowOverTheLimitIsRefusedWithItsLine() {
        assertThat(read("a,b\n" + "1,2\n".repeat(Limits.ROWS))).isInstanceOf(Reading.Read.class);
        assertThat(read("a,b\n" + "1,2\n".repeat(Limits.ROWS + 1)))
                .isEqualTo(new Reading.Refused(new Refusal.TooManyRows(Limits.ROWS, Limits.ROWS + 2)));
    }

    @Test
    void oneColumnOrManyOverTheLimitAreRefused() {
        assertThat(read("a" + ",a".repeat(Limits.COLUMNS - 1) + "\n1")).isInstanceOf(Reading.Read.class);
        for (int commas : new int[] {Limits.COLUMNS, Limits.COLUMNS + 5}) {
            assertThat(read("a,b\n1" + ",a".repeat(commas) + "\n"))
                    .isEqualTo(new Reading.Refused(new Refusal.TooManyColumns(Limits.COLUMNS, 2)));
        }
    }

    @Test
    void oneByteOverTheLimitOfACellIsRefusedHoweverManyCharactersItHas() {
        var longest = "x".repeat(Limits.CELL_BYTES);
        var chinese = "用".repeat(Limits.CELL_BYTES / 3 + 1);
        assertThat(read("a,b\n1," + longest + "\n")).isInstanceOf(Reading.Read.class);
        for (var cell : List.of(longest + "x", chinese, longest.repeat(3))) {
            assertThat(read("a,b\n1,\"" + cell + "\"\n"))
                    .isEqualTo(new Reading.Refused(new Refusal.CellTooLong(Limits.CELL_BYTES, 2)));
        }
    }

    @Test
    void aPersonsCorrectionIsFollowed() {
        var source = Source.of("a;b\n1,5;2\n".getBytes(StandardCharsets.UTF_8));
        var told = new Dialect(Encoding.UTF_8, Separator.COMMA, Quote.DOUBLE, 0);
        assertThat(cells(CsvFiles.read(source, told))).containsExactly(List.of("a;b"), List.of("1", "5;2"));
    }

    private static Reading read(String text) {
        return CsvFiles.read(Source.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
