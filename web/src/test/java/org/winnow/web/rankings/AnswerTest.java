package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.BulkUseCases;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Side;
import org.winnow.core.usecases.Touches;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** What the page opens with once money is stated: sums, and what makes them less than exact. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class AnswerTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;
    UseCase best;
    UseCase second;

    @BeforeEach
    void twoLeadOverAThird() {
        portfolio = cast.portfolio(2);
        best = priced("Engineering assistant", 4_000_000, 5);
        second = priced("Claim drafting", 2_000_000, 4);
        priced("Tender answers", 500_000, 1);
    }

    /** Run cost 120,000 and build cost 600,000 euros, live at once. */
    private UseCase priced(String title, long benefit, int rating) {
        var useCase = cast.rated(portfolio.id(), title, benefit, rating);
        cast.state(
                portfolio.id(),
                useCase,
                Map.of(
                        "run-cost", new Content.Exact(12_000_000),
                        "build-cost", new Content.Exact(60_000_000),
                        "months-to-live", new Content.Exact(0)));
        return useCase;
    }

    private String page(String query) {
        return visitors.as(cast.ingridTheDecider())
                .get("/p/" + portfolio.slug() + "/" + query)
                .asString()
                .replace('\u00a0', ' ');
    }

    @Test
    void theFirstPromiseTheirSums() {
        assertThat(page(""))
                .containsPattern("The first 2 promise EUR [0-9.]+ m net present value")
                .contains("and cost EUR 240 k a year to run.");
    }

    @Test
    void aSumWithABoundIsAtMostOrAtLeastThatMuchAndTheListShowsWhere() {
        cast.state(portfolio.id(), second, Map.of("run-cost", new Content.Bound(Side.AT_MOST, 13_000_000)));
        assertThat(page(""))
                .containsPattern("The first 2 promise at least EUR [0-9.]+ m net present value")
                .contains("and cost at most EUR 250 k a year to run.", ">≤ 0.13</td>")
                .containsPattern(">≥ [0-9.]+</td>");
    }

    @Test
    void aBoundThatCanNotBeReckonedWithStandsInTheListAllTheSame() {
        cast.state(portfolio.id(), second, Map.of("run-cost", new Content.Bound(Side.AT_LEAST, 13_000_000)));
        assertThat(page("")).contains(">≥ 0.13</td>", "without a known run cost: 1.");
    }

    @Test
    void sumsWithoutAnyRunCostSaySo() {
        for (var useCase : new UseCase[] {best, second}) {
            cast.state(portfolio.id(), useCase, Map.of("run-cost", new Content.NotKnown()));
        }
        assertThat(page("")).contains("The first 2 lead, but neither their net present value (NPV) nor their run cost");
    }

    @Test
    void whoeverLiesOutsideAScaleIsCountedAsAWarning() {
        cast.state(portfolio.id(), best, Map.of("gross-benefit", new Content.Exact(900_000_000)));
        assertThat(page(""))
                .contains("One of the first 2 lies outside a scale and is clipped.", "outside a scale</small>");
    }

    @Test
    void weightsThatAreAllNothingRankByTheScorecardAndSaySo() {
        assertThat(page("?w.value=0&w.cost=0&w.risk=0"))
                .contains("Value, cost and risk all weigh 0, which ranks nothing")
                .containsSubsequence(">Engineering assistant<", ">Claim drafting<", ">Tender answers<");
    }

    @Test
    void aWeightOfNoCriterionIsNoneAndTravelsInNoLink() {
        assertThat(page("?w.nonsense=5&w.value=60"))
                .contains("&amp;w.value=60\">")
                .doesNotContain("/?w.nonsense=5&amp;w.value=60&amp;", "name=\"w.nonsense\"");
        assertThat(page("?w.nonsense=5")).doesNotContain("Weights are tried");
    }

    @Inject
    BulkUseCases bulk;

    @Inject
    Touches touches;

    @Test
    void countsAreWrittenWithTheirThousandsInBothLanguages() {
        QuarkusTransaction.requiringNew().run(() -> {
            var wanted = IntStream.range(0, 1_997)
                    .mapToObj(number -> new NewUseCase("Idea " + number, "", null))
                    .toList();
            touches.touch(
                    portfolio.id(),
                    bulk.add(portfolio.id(), wanted, cast.ingridTheDecider().id()));
        });
        assertThat(page("")).contains("1,997 of 2,000 use cases state no benefit", "1–25 of 2,000", "All 2,000 listed");
        assertThat(visitors.as(cast.decider(portfolio.id(), "zh"))
                        .get("/p/" + portfolio.slug() + "/")
                        .asString())
                .contains("2,000 个用例中有 1,997 个未填收益");
    }
}
