package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small stays small. The usual Java file has about 60 lines; up to 90 is taken as usual. */
class SizeTest {
    private static final int JAVA = 300;
    private static final int NUMERICS = 450;
    private static final int USUAL = 90;
    private static final int METHOD = 40;
    private static final int TEMPLATE = 120;

    @Test
    void noJavaFileIsLong() {
        assertThat(longerThan(JAVA, Stream.concat(Sources.java("core").stream(), Sources.java("web").stream())))
                .isEmpty();
        assertThat(longerThan(NUMERICS, Sources.java("scoring").stream())).isEmpty();
    }

    private static List<String> longerThan(int limit, Stream<Path> files) {
        return files.filter(file -> Sources.lines(file).size() > limit)
                .map(file -> "%s: %d lines, at most %d"
                        .formatted(Sources.name(file), Sources.lines(file).size(), limit))
                .toList();
    }

    @Test
    void theUsualJavaFileIsShort() {
        var sizes = Stream.of("scoring", "core", "web")
                .flatMap(module -> Sources.java(module).stream())
                .mapToInt(file -> Sources.lines(file).size())
                .sorted()
                .toArray();

        assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(USUAL);
    }

    @Test
    void noMethodIsLong() {
        var tooLong = Stream.of("scoring", "core", "web")
                .flatMap(module -> Sources.java(module).stream())
                .flatMap(file -> longMethods(file).stream())
                .toList();

        assertThat(tooLong).isEmpty();
    }

    /** The formatter puts a method of a top-level type at four spaces and its closing brace too. */
    private static List<String> longMethods(Path file) {
        var lines = Sources.lines(file);
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).matches(" {4}\\S.*\\{") && !isType(lines.get(at)))
                .filter(at -> end(lines, at) - at + 1 > METHOD)
                .mapToObj(at -> "%s:%d is longer than %d lines".formatted(Sources.name(file), at + 1, METHOD))
                .toList();
    }

    private static boolean isType(String line) {
        return line.matches(".*\\b(class|interface|record|enum)\\b.*");
    }

    private static int end(List<String> lines, int start) {
        return IntStream.range(start, lines.size())
                .filter(at -> lines.get(at).startsWith("    }"))
                .findFirst()
                .orElse(lines.size());
    }

    @Test
    void noTemplateIsLong() {
        assertThat(longerThan(TEMPLATE, Sources.below(Sources.TEMPLATES, ".html").stream()))
                .isEmpty();
    }

    @Test
    void stylesStayWithinTheirBudget() {
        var styles = Sources.below(Sources.STYLES, ".css");

        assertThat(styles).hasSizeLessThanOrEqualTo(30);
        assertThat(styles.stream().mapToInt(file -> Sources.lines(file).size()).sum())
                .isLessThanOrEqualTo(3_000);
    }
}
