package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class RankingCsvTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Test
    void theFileHoldsTheListAsTheAddressShowsItAndThePageLinksToThatFile() {
        var portfolio = cast.portfolio(2);
        cast.rated(portfolio.id(), "Loan memos", 4_000_000, 2);
        cast.rated(portfolio.id(), "Claim drafting", 1_000_000, 5);
        cast.rated(portfolio.id(), "Loan advice", 3_000_000, 3);
        var at = "/p/" + portfolio.slug();
        var asked = "?q=loan&sort=-title&w.value=100&w.cost=0&w.risk=0";

        assertThat(get(at + "/ranking.csv" + asked))
                .containsSubsequence("Loan memos", "Loan advice")
                .doesNotContain("Claim drafting");
        assertThat(get(at + "/ranking.csv?w.gross-benefit=0&w.reach=100"))
                .containsSubsequence("Claim drafting", "Loan advice", "Loan memos");
        assertThat(get(at + "/" + asked)).containsPattern("href=\"" + at + "/ranking\\.csv\\?[^\"]*w\\.value=100");
    }

    private String get(String path) {
        return visitors.as(cast.veraTheViewer())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
