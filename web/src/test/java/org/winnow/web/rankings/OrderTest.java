package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class OrderTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;

    @BeforeEach
    void threeOfWhichOneHasNoRunCost() {
        portfolio = cast.portfolio(2);
        var alpha = cast.rated(portfolio.id(), "alpha", 1_000_000, 2);
        var beta = cast.rated(portfolio.id(), "Beta", 4_000_000, 5);
        cast.rated(portfolio.id(), "Gamma", 2_000_000, 3);
        cast.state(portfolio.id(), alpha, Map.of("run-cost", new Content.Exact(30_000_000)));
        cast.state(portfolio.id(), beta, Map.of("run-cost", new Content.Exact(10_000_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',        Beta alpha Gamma, ascending",
        "rank,      Beta alpha Gamma, ascending",
        "-rank,     Gamma alpha Beta, descending",
        "title,     alpha Beta Gamma, ascending",
        "-title,    Gamma Beta alpha, descending",
        "run,       alpha Beta Gamma, descending",
        "-run,      Beta alpha Gamma, ascending",
        "no-such,   Beta alpha Gamma, ascending",
    })
    void theListStandsInTheOrderAskedForAndWhatIsNotKnownStandsLastBothWays(String sort, String titles, String said) {
        var page = visitors.as(cast.ingridTheDecider())
                .get("/p/" + portfolio.slug() + "/?sort=" + sort)
                .asString();
        var rows = Arrays.stream(titles.split(" "))
                .map(title -> ">" + title + "</a>")
                .toArray(String[]::new);
        assertThat(page.substring(page.indexOf("<tbody"))).containsSubsequence(rows);
        assertThat(page)
                .contains("aria-sort=\"" + said + "\"")
                .doesNotContain("sort=no-such&amp;", "value=\"no-such\"");
    }
}
