package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class RankingPageTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    UseCaseLists useCases;

    Portfolio portfolio;

    @BeforeEach
    void aPortfolioOfTheFirstTwo() {
        portfolio = cast.portfolio(2);
    }

    private String page(String query) {
        return visitors.as(cast.ingridTheDecider())
                .get("/p/" + portfolio.slug() + "/" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("&#39;", "'");
    }

    @Test
    void anEmptyPortfolioOffersWaysToBegin() {
        assertThat(page("")).contains("No use case yet", "Import a CSV", "Add one by hand");
    }

    @Test
    void theAnswerSaysThatNothingIsRated() {
        cast.useCase(portfolio.id(), "Only a title");
        assertThat(page("")).contains("nothing is rated yet");
    }

    @Test
    void theAnswerSaysThatTooLittleIsKnown() {
        for (var title : new String[] {"One", "Two"}) {
            cast.state(portfolio.id(), cast.useCase(portfolio.id(), title), Map.of("reach", new Content.Exact(3)));
        }
        assertThat(page("")).contains("2 of 2 use cases state no benefit");
    }

    @Test
    void theAnswerSaysThatOneCandidateIsNoChoice() {
        cast.rated(portfolio.id(), "Alone", 1_000_000, 4);
        assertThat(page("")).contains("one candidate is no choice");
    }

    @Test
    void theAnswerSaysThatAllFailAGate() {
        cast.failTheFirstGate(portfolio.id(), cast.rated(portfolio.id(), "Emotion signals", 1_000_000, 4));
        assertThat(page("")).contains("The only candidate fails a gate", "No score outweighs a failed gate");
    }

    @Test
    void theAnswerNamesATieAtTheLastPlace() {
        cast.rated(portfolio.id(), "Best", 4_000_000, 5);
        cast.rated(portfolio.id(), "Tied", 1_000_000, 3);
        cast.rated(portfolio.id(), "Tied too", 1_000_000, 3);
        assertThat(page("")).contains("2 use cases share place 2");
    }

    @Test
    void theAnswerNamesNoSumOfWhatNobodyKnows() {
        var best = threeRated();
        assertThat(page(""))
                .contains(
                        "The first 2 lead, but neither their net present value (NPV) nor their run cost is known.",
                        "Without a known NPV among the first 2: 2; without a known run cost: 2.");
        cast.state(portfolio.id(), best, Map.of("run-cost", new Content.Exact(100_000)));
        assertThat(page(""))
                .contains(
                        "The first 2 have no known net present value (NPV); they cost EUR 1,000 a year to run.",
                        "Without a known NPV among the first 2: 2; without a known run cost: 1.");
    }

    private UseCase threeRated() {
        var best = cast.rated(portfolio.id(), "Engineering assistant", 4_000_000, 5);
        cast.rated(portfolio.id(), "Claim drafting", 2_000_000, 3);
        cast.rated(portfolio.id(), "Fit without benefit", 0, 5);
        return best;
    }

    @Test
    void weightsInTheAddressReRankAndAreSaidToBeTried() {
        threeRated();
        var tried = page("?w.gross-benefit=0&w.strategic-fit=100&w.reach=0&w.time-to-benefit=0");
        assertThat(tried).contains("Weights are tried and not saved: the first 10 are those of the scorecard");
        assertThat(tried.indexOf(">Fit without benefit<")).isLessThan(tried.indexOf(">Claim drafting<"));
        assertThat(page("").indexOf(">Fit without benefit<")).isGreaterThan(page("").indexOf(">Claim drafting<"));
    }

    @Test
    void theListIsSearchedAndSaysWhenNothingMatches() {
        threeRated();
        assertThat(page("?q=claim")).contains("Claim drafting").doesNotContain(">Engineering assistant<");
        assertThat(page("?q=nowhere")).contains("Without filters: 3.");
    }

    @Test
    void theColumnsAreThoseThatTheAddressNames() {
        cast.state(
                portfolio.id(),
                threeRated(),
                Map.of(
                        "owner",
                        new Content.Words("Head of engineering"),
                        "build-cost",
                        new Content.Exact(120_000_000)));
        assertThat(page("")).contains("Residual risk</th>", ">Business unit").doesNotContain("Head of engineering");
        assertThat(page("?columns=owner&columns=build&columns=no-such"))
                .contains("Head of engineering", "1.20", "value=\"owner\" checked")
                .doesNotContain("Residual risk</th>");
        assertThat(page("?columns=owner")).contains("name=\"columns\" value=\"owner\"");
        assertThat(page("?columns=no-such")).contains("Residual risk</th>");
    }

    @Test
    void thePageHasOneAddress() {
        visitors.as(cast.ingridTheDecider())
                .get("/p/" + portfolio.slug() + "?q=claim")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/p/" + portfolio.slug() + "/?q=claim"));
    }

    @Test
    void whateverWasTypedAsTitleIsShownAsTextOnly() {
        cast.rated(portfolio.id(), "<script>alert(1)</script> 合同 \u202Eabc", 5, 3);
        assertThat(page("")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void aDeciderShortlistsWithAReasonAndUndoesIt() {
        var best = threeRated();
        var shortlisted = visitors.as(cast.ingridTheDecider())
                .formParam("ref", best.reference().toString())
                .formParam("reason", "largest benefit")
                .post("/p/" + portfolio.slug() + "/shortlistings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(stage(best)).isEqualTo(Stage.SHORTLISTED);
        assertThat(again(best)).endsWith("shortlisted=0&already-there=1");
        assertThat(page("?shortlisted=0&already-there=1")).contains("1 stood there already.");
        var act = shortlisted.replaceAll(".*act=(\\d+).*", "$1");
        visitors.as(cast.ingridTheDecider())
                .post("/p/" + portfolio.slug() + "/shortlistings/" + act + "/undoing?q=assistant")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?q=assistant&taken-back=1"));
        assertThat(stage(best)).isEqualTo(Stage.CANDIDATE);
    }

    private String again(UseCase useCase) {
        return visitors.as(cast.ingridTheDecider())
                .formParam("ref", useCase.reference().toString())
                .formParam("reason", "twice")
                .post("/p/" + portfolio.slug() + "/shortlistings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private Stage stage(UseCase useCase) {
        return useCases.find(portfolio.id(), useCase.reference()).orElseThrow().stage();
    }

    /** Follows a form of shortlisting that can't be done as it was typed. */
    private String refused(String field, String typed) {
        var back = visitors.as(cast.ingridTheDecider())
                .formParam(field, typed)
                .post("/p/" + portfolio.slug() + "/shortlistings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var page = visitors.as(cast.ingridTheDecider()).get(back).asString();
        assertThat(page).contains("nothing was moved", "it has not been sent").doesNotContain("session had ended");
        return page;
    }

    @Test
    void shortlistingWithoutAReasonMovesNothingAndKeepsWhatWasTicked() {
        var best = threeRated();
        assertThat(refused("ref", best.reference().toString()))
                .containsPattern("value=\"%s\"[^>]* checked".formatted(best.reference()));
        assertThat(stage(best)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void shortlistingNobodyKeepsTheReason() {
        threeRated();
        assertThat(refused("reason", "Reach & fit")).contains("value=\"Reach &amp; fit\"");
    }

    @Test
    void aViewerSeesTheListAndMayShortlistNothing() {
        var best = threeRated();
        visitors.as(cast.veraTheViewer())
                .get("/p/" + portfolio.slug() + "/")
                .then()
                .statusCode(200)
                .body(containsString("Engineering assistant"), not(containsString("name=\"ref\"")));
        visitors.as(cast.veraTheViewer())
                .formParam("ref", best.reference().toString())
                .formParam("reason", "because")
                .post("/p/" + portfolio.slug() + "/shortlistings")
                .then()
                .statusCode(403);
        assertThat(stage(best)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void anotherPortfolioAnswersLikeOneThatDoesNotExist() {
        visitors.as(visitors.person("Olaf Outside"))
                .get("/p/" + portfolio.slug() + "/")
                .then()
                .statusCode(404);
        visitors.as(visitors.person("Olaf Outside")).get("/p/no-such/").then().statusCode(404);
    }
}
