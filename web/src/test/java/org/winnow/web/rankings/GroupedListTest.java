package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class GroupedListTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    UseCases useCases;

    private String list(Portfolio portfolio, String query) {
        return visitors.as(cast.ingridTheDecider())
                .get("/p/" + portfolio.slug() + "/" + query)
                .asString()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void useCasesOfABusinessUnitStandTogetherUnderItsNumberAndBestPlace() {
        var portfolio = cast.portfolio(2);
        var by = cast.ingridTheDecider().id();
        useCases.add(portfolio.id(), new NewUseCase("Loan memos", "", "Bank"), by);
        useCases.add(portfolio.id(), new NewUseCase("Parts search", "", "Works"), by);
        useCases.add(portfolio.id(), new NewUseCase("Claim drafting", "", "Bank"), by);
        cast.rated(portfolio.id(), "Tender answers", 4_000_000, 5);

        assertThat(list(portfolio, "?sort=unit"))
                .containsSubsequence(
                        "Not in groups",
                        "Bank: 2 ranked, best place 2",
                        "Loan memos",
                        "Claim drafting",
                        "Works: 1 ranked, best place 2",
                        "Parts search",
                        "No business unit stated: 1 ranked, best place 1",
                        "Tender answers");
        assertThat(list(portfolio, "")).contains("Group by business unit").doesNotContain("Bank: 2 ranked");
    }
}
