package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every form that is sent carries its token and the name of its page; so it is refused when forged, and comes back when its session ended. */
class FormsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final String TOKEN = "{#csrf /}";
    private static final Pattern INCLUDE = Pattern.compile("\\{#include ([\\w/-]+)");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    @Test
    void everyFormThatIsSentBeginsWithItsToken() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var naked = files.filter(Files::isRegularFile)
                    .flatMap(file ->
                            forms(file).stream().filter(form -> !hasToken(form)).map(f -> "" + file))
                    .toList();
            assertThat(naked).isEmpty();
        }
    }

    /** Itself, or in a part that it includes. */
    private static boolean hasToken(String form) {
        return form.contains(TOKEN)
                || INCLUDE.matcher(form)
                        .results()
                        .anyMatch(part ->
                                read(TEMPLATES.resolve(part.group(1) + ".html")).contains(TOKEN));
    }

    private static List<String> forms(Path file) {
        return FORM.matcher(read(file)).results().map(MatchResult::group).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
