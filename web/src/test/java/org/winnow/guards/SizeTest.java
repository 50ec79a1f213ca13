package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
        var methods = Methods.of(Stream.of("scoring", "core", "web")
                .flatMap(module -> Sources.java(module).stream())
                .toList());

        assertThat(methods).isNotEmpty();
        assertThat(methods).filteredOn(method -> method.lines() > METHOD).isEmpty();
    }

    @Test
    void noTemplateIsLong() {
        assertThat(longerThan(TEMPLATE, Sources.below(Sources.TEMPLATES, ".html").stream()))
                .isEmpty();
    }

    @Test
    void aClassWithTestsIsNamedSoThatItIsRun() {
        var tests = Stream.of("scoring", "core", "web")
                .flatMap(module ->
                        Sources.below(Sources.ROOT.resolve(module).resolve("src/test/java"), ".java").stream())
                .filter(file -> Sources.lines(file).stream()
                        .anyMatch(line -> line.strip().startsWith("@Test")))
                .map(Sources::name)
                .toList();

        assertThat(tests).isNotEmpty().allMatch(name -> name.matches(".*(Test|IT)\\.java"));
    }

    @Test
    void stylesStayWithinTheirBudget() {
        var styles = Sources.below(Sources.STYLES, ".css");

        assertThat(styles).hasSizeLessThanOrEqualTo(30);
        assertThat(styles.stream().mapToInt(file -> Sources.lines(file).size()).sum())
                .isLessThanOrEqualTo(3_000);
    }
}
