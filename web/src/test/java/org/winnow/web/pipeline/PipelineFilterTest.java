package org.winnow.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PipelineFilterTest {
    @Inject
    Visitors visitors;

    @Inject
    Nordhaven nordhaven;

    Portfolio portfolio;
    UseCase assistant;
    UseCase memos;

    @BeforeEach
    void useCasesOfTwoUnitsAndOneOfNone() {
        portfolio = nordhaven.made();
        memos = nordhaven.useCase(portfolio, "Loan memos", "Bank & Sons");
        assistant = nordhaven.useCase(portfolio, "Engineering assistant", "Works");
        nordhaven.useCase(portfolio, "Emotion signals in call coaching");
    }

    private String base() {
        return "/p/" + portfolio.slug();
    }

    private String page(String address) {
        return visitors.as(nordhaven.decider())
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void boardAndListShowOneBusinessUnitAloneAndLeadToEachOther() {
        var board = page(base() + "/pipeline?unit=Bank+%26+Sons");
        assertThat(board).contains("Loan memos").doesNotContain("Engineering assistant", "Emotion signals");
        assertThat(board)
                .contains("/pipeline?view=list&amp;unit=Bank+%26+Sons", "/pipeline/aside?view=aside&amp;unit=");
        assertThat(page(base() + "/pipeline?view=list&unit=-"))
                .contains("Emotion signals")
                .doesNotContain("Loan memos");
        assertThat(page(base() + "/pipeline?view=list&q=engineering")).contains("Engineering assistant");
    }

    @Test
    void theListIsGroupedByBusinessUnitEachWithItsCount() {
        var list = page(base() + "/pipeline?view=list&group=unit");
        assertThat(list.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Bank &amp; Sons 1 use case",
                        "Loan memos",
                        "Works 1 use case",
                        "Engineering assistant",
                        "No business unit stated 1 use case",
                        "Emotion signals");
    }

    @Test
    void whatMatchesNothingSaysSoAndOffersEverything() {
        assertThat(page(base() + "/pipeline?view=list&unit=Nobody"))
                .contains("No use case here matches the filter.", "Clear filter");
        assertThat(page(base() + "/pipeline/aside?unit=Works")).contains("No use case here matches the filter.");
    }

    @Test
    void aMoveAndItsWayBackKeepTheFilter() {
        var next = visitors.as(nordhaven.decider())
                .formParam("ref", memos.reference().toString())
                .formParam("to", "parked")
                .formParam("reason", "No data yet")
                .formParam("condition", "Once the archive is scanned")
                .formParam("view", "list")
                .formParam("unit", "Bank & Sons")
                .formParam("group", "unit")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(next).contains("/pipeline?view=list&unit=Bank+%26+Sons&group=unit&moved=1");
        var undo = page(next).replaceFirst("(?s).*action=\"([^\"]*/undoing[^\"]*)\".*", "$1");
        assertThat(undo).contains("unit=Bank+%26+Sons");
        visitors.as(nordhaven.decider())
                .urlEncodingEnabled(false)
                .post(undo.replace("&amp;", "&"))
                .then()
                .statusCode(303);
        assertThat(page(base() + "/pipeline?view=list&unit=Bank+%26+Sons")).contains("Loan memos");
    }
}
