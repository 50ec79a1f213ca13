package org.winnow.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.rankings.Rankings;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** From the page to the auditor: a saved ranking's file is computed again to the same bytes. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class SavedRankingRecomputeTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    Rankings rankings;

    @TempDir
    Path folder = Path.of("");

    private Portfolio portfolio() {
        var portfolio = cast.portfolio(2);
        cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        var vague = cast.rated(portfolio.id(), "Claim drafting", 1_000_000, 2);
        cast.state(
                portfolio.id(),
                vague,
                Map.of(
                        "gross-benefit",
                        new Content.Estimate(33_333_301L, 50_000_007L, 99_999_999L),
                        "run-cost",
                        new Content.Bound(Side.AT_MOST, 12_345_678L),
                        "build-cost",
                        new Content.Estimate(100_001L, 200_003L, 1_000_007L)));
        return portfolio;
    }

    private Path downloaded(Portfolio portfolio) throws Exception {
        var location = visitors.as(cast.ingridTheDecider())
                .formParam("reason", "before the meeting")
                .post("/p/" + portfolio.slug() + "/rankings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
        var document = visitors.as(cast.veraTheViewer())
                .get(location + "/ranking.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Files.write(folder.resolve("ranking.json"), document);
    }

    @Test
    void itIsEqualAndWritesItself() throws Exception {
        var file = downloaded(portfolio());
        var copy = folder.resolve("copy.json");
        var outcome = RecomputeTest.Outcome.of(file.toString(), "--write", copy.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("equal to the recorded result");
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void aChangedDigitOfTheResultIsNamed() throws Exception {
        var file = downloaded(portfolio());
        var text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"rank\":1,", "\"rank\":2,"));
        var outcome = RecomputeTest.Outcome.of(file.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("/result/ranking/0/rank: recorded 2, computed 1");
    }

    @Test
    void aChangedDigitOfAFactIsNamedWhereItShows() throws Exception {
        var file = downloaded(portfolio());
        Files.write(file, Files.readString(file).replace("4000000", "3000000").getBytes(UTF_8));
        var outcome = RecomputeTest.Outcome.of(file.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("/result/ranking/0/contributions/gross-benefit: recorded", "/score: recorded");
    }

    @Test
    void thePageShowsTheSameScoresToTheBit() throws Exception {
        var portfolio = portfolio();
        var text = Files.readString(downloaded(portfolio));

        for (var row : rankings.live(portfolio.id()).ranked()) {
            assertThat(text).contains("\"rank\":" + row.rank() + ",\"score\":" + shortest(row.score()) + ",");
        }
    }

    private static String shortest(double score) {
        return String.valueOf(score).replaceFirst("\\.0$", "");
    }

    @Test
    void whereNothingIsRankedNothingIsSaved() {
        var empty = cast.portfolio(2);

        visitors.as(cast.ingridTheDecider())
                .formParam("reason", "too early")
                .post("/p/" + empty.slug() + "/rankings")
                .then()
                .statusCode(422)
                .body(containsString("there is nothing to save"), containsString("too early"));
    }
}
