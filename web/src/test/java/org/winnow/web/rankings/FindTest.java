package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class FindTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;

    @BeforeEach
    void aPortfolioInTwoLanguages() {
        portfolio = cast.portfolio(2);
        var owned = cast.useCase(portfolio.id(), "Loan memos");
        cast.useCase(portfolio.id(), "合同审查助手");
        cast.useCase(portfolio.id(), "Contract search");
        cast.state(portfolio.id(), owned, Map.of("owner", new Content.Words("Head of contract law")));
    }

    private ValidatableResponse find(String text) {
        return visitors.as(cast.veraTheViewer())
                .queryParam("q", text)
                .get("/p/" + portfolio.slug() + "/find")
                .then();
    }

    @Test
    void aReferenceJumpsToItsUseCase() {
        find(" uc-2 ").statusCode(303).header("Location", endsWith("/use-cases/UC-0002"));
        find("UC-0042").statusCode(200).body(containsString("There is no UC-0042 in this portfolio."));
    }

    @Test
    void titlesAreFoundInBothLanguagesAndStandFirst() {
        find("审查").statusCode(200).body(containsString("合同审查助手"));
        var found = find("CONTRACT").statusCode(200).extract().asString();
        assertThat(found).contains("2 use cases mention");
        assertThat(found.indexOf("Contract search")).isLessThan(found.indexOf("Loan memos"));
    }

    @Test
    void nothingTypedLeadsToTheListAndNothingFoundSaysSo() {
        find("").statusCode(303).header("Location", endsWith("/p/" + portfolio.slug() + "/"));
        find("<script>").statusCode(200).body(containsString("mentions “&lt;script&gt;”"));
    }

    @Test
    void aStrangerFindsNothingHere() {
        visitors.as(visitors.person("Olaf Outside"))
                .get("/p/" + portfolio.slug() + "/find?q=loan")
                .then()
                .statusCode(404);
    }
}
