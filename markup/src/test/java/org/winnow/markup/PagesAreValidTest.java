package org.winnow.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, as the long tests of {@code web} kept it, is HTML as the standard has it. */
class PagesAreValidTest {
    private static final Path PAGES = Path.of("../web/target/pages");
    private static final int AT_LEAST = 200;

    /**
     * Left on purpose: in narrow windows the ranked list is laid out as cards, and some readers then take it for a table only where its parts
     * bear their roles, which the standard calls needless.
     */
    private static final String NAMED_PARTS =
            "error: The “role” attribute must not be used on a “(td|th|tr)” element which has a “table” ancestor";

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            var pages = files.sorted().toList();
            assertThat(pages)
                    .as("pages in %s, where web's long tests put them", PAGES)
                    .hasSizeGreaterThan(AT_LEAST);
            return pages;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsValid(Path page) throws Exception {
        assertThat(errors(page)).as(page.getFileName().toString()).isEmpty();
    }

    private static List<String> errors(Path page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try (var html = Files.newInputStream(page)) {
            return validator
                    .validate(html)
                    .lines()
                    .filter(line -> line.contains("error:"))
                    .filter(line -> !line.matches(".*" + NAMED_PARTS + ".*"))
                    .toList();
        }
    }
}
