package org.winnow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No template puts a link together that has two strokes in a row; such a page is found by luck only. */
class LinksTest {
    /** A stroke behind another one, or behind the home of a portfolio, which ends in one. */
    private static final Pattern TWO_STROKES =
            Pattern.compile("(?:href|action|src|data-hx-\\w+)=\"[^\"]*?(?<!:)(?:/|\\bhome})/[^\"]*\"");

    @Test
    void noTemplatePutsAStrokeBehindAStroke() {
        var wrong = Sources.below(Sources.TEMPLATES, ".html").stream()
                .flatMap(file -> wrong(Sources.text(file)).stream().map(link -> Sources.name(file) + ": " + link))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void theGuardSeesAStrokeBehindAHomeAndLeavesOthersAlone() {
        assertThat(wrong("<a href=\"{frame.home}/\">")).hasSize(1);
        assertThat(wrong("<form action=\"{base}//archiving\">")).hasSize(1);
        assertThat(
                        wrong(
                                "<a href=\"{frame.home}scorecards/new\"><a href=\"{path}/{id}\"><a href=\"https://x.example/\">"))
                .isEmpty();
    }

    private static List<String> wrong(String template) {
        return TWO_STROKES.matcher(template).results().map(MatchResult::group).toList();
    }
}
