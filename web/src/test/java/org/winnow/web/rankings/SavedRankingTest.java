package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class SavedRankingTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;
    UseCase leader;
    UseCase follower;

    @BeforeEach
    void aPortfolioOfTwo() {
        portfolio = cast.portfolio(2);
        leader = cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        follower = cast.rated(portfolio.id(), "Claim drafting", 1_000_000, 2);
    }

    private String saved() {
        return visitors.as(cast.ingridTheDecider())
                .formParam("reason", "before the meeting")
                .post("/p/" + portfolio.slug() + "/rankings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }

    private String page(String path) {
        return visitors.as(cast.veraTheViewer())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aSavedRankingStaysAsItWasAndTellsWhoMovedSince() {
        var path = saved();
        var document = page(path + "/ranking.json");
        assertThat(page(path)).contains("Nothing has moved since");

        cast.state(
                portfolio.id(),
                follower,
                Map.of(
                        "gross-benefit",
                        new Content.Exact(500_000_000L),
                        "reach",
                        new Content.Exact(5),
                        "strategic-fit",
                        new Content.Exact(5)));
        assertThat(page(path)).contains("2 moved, 0 entered and 0 left", "1 up", "1 down");
        assertThat(page(path + "/ranking.json")).isEqualTo(document);
    }

    @Test
    void theOpenFileNamesItsInputsInCanonicalForm() {
        var document = page(saved() + "/ranking.json");
        assertThat(document)
                .startsWith("{\"ask\":[\"RANKING\"],\"candidates\":[{\"facts\":{")
                .contains(
                        "\"format\":\"winnow.ranking/1\"",
                        "\"gross-benefit\":4000000",
                        "\"run-cost\":null",
                        "\"id\":\"UC-0001\"");
    }

    @Test
    void savingWithoutAReasonSavesNothingAndSaysWhatToDo() {
        visitors.as(cast.ingridTheDecider())
                .formParam("reason", " ")
                .post("/p/" + portfolio.slug() + "/rankings")
                .then()
                .statusCode(422)
                .body(containsString("Type why this ranking is worth keeping"), containsString("Nothing is saved yet"));
    }

    @Test
    void aViewerMayNotSave() {
        visitors.as(cast.veraTheViewer())
                .formParam("reason", "because")
                .post("/p/" + portfolio.slug() + "/rankings")
                .then()
                .statusCode(403);
    }
}
