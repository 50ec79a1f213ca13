package org.winnow.web.firstlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Fields;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.FirstLooks;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.TestClock;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class FirstLookResourceTest {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseLists lists;

    @Inject
    Fields fields;

    @Inject
    Gates gates;

    @Inject
    TestClock clock;

    PortfolioId portfolio = new PortfolioId(0);
    String queue = "";

    @BeforeEach
    void aNewPortfolio() {
        var office = visitors.person("Nora Office");
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        var made = portfolios.make(new NewPortfolio("First looks", terms, ScaleEnds.EURO_OR_DOLLAR), office.id());
        portfolio = made.id();
        queue = "/p/" + made.slug() + "/first-look";
        memberships.give(portfolio, architect().id(), Role.CONTRIBUTOR, office.id());
        memberships.give(portfolio, visitors.person("Vera Viewer").id(), Role.VIEWER, office.id());
    }

    @AfterEach
    void comeBackToThePresent() {
        clock.comeBack();
    }

    private Person architect() {
        return visitors.person("Arno Architect");
    }

    private RequestSpecification contributor() {
        return visitors.as(architect());
    }

    private RequestSpecification decider() {
        return visitors.as(visitors.person("Nora Office"));
    }

    private UseCase candidate(String title) {
        return useCases.add(
                portfolio, new NewUseCase(title, "", null), architect().id());
    }

    private String nextOf(RequestSpecification who, int after) {
        var answer = who.get(queue + "?after=" + after);
        return answer.statusCode() == 303 ? answer.header("Location").replaceAll(".*/", "") : "";
    }

    private Fact fact(UseCase useCase, String key) {
        return lists.facts(portfolio, useCase.id())
                .get(fields.find(portfolio, key).orElseThrow().id());
    }

    private static Map<String, String> allRated() {
        var form = new HashMap<String, String>();
        List.of(
                        "reach",
                        "strategic-fit",
                        "change-burden",
                        "regulatory-exposure",
                        "data-sensitivity",
                        "technical-uncertainty")
                .forEach(key -> form.put("r-" + key, "4"));
        form.put("r-supplier-dependence", "0");
        form.put("note", "Seen in a demo");
        return form;
    }

    @Test
    void twoAssessorsNeverMeetOnTheSameCandidate() {
        candidate("First");
        candidate("Second");
        assertThat(nextOf(contributor(), 0)).isEqualTo("UC-0001");
        assertThat(nextOf(decider(), 0)).isEqualTo("UC-0002");
        decider().get(queue + "/UC-0001").then().statusCode(303);
    }

    @Test
    void whatSomebodyLeftIsHandedOutAgainAfterTenMinutes() {
        candidate("First");
        assertThat(nextOf(contributor(), 0)).isEqualTo("UC-0001");
        decider().get(queue).then().statusCode(200).body(containsString("Others look at the last 1"));
        clock.goAhead(FirstLooks.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(nextOf(decider(), 0)).isEqualTo("UC-0001");
    }

    @Test
    void skippingGoesOnAndComesBackAtTheEnd() {
        candidate("First");
        candidate("Second");
        assertThat(nextOf(contributor(), 0)).isEqualTo("UC-0001");
        assertThat(nextOf(contributor(), 1)).isEqualTo("UC-0002");
        assertThat(nextOf(contributor(), 2)).isEqualTo("UC-0001");
    }

    @Test
    void ratingsGatesAndNoteAreKeptAsOneLook() {
        var useCase = candidate("First");
        candidate("Second");
        var form = allRated();
        form.put("g-residency", "FAILED");
        form.put("ground-residency", "Data leave the EU");
        contributor().formParams(form).post(queue + "/UC-0001").then().statusCode(303);
        assertThat(fact(useCase, "reach").content()).isEqualTo(new Content.Exact(4));
        assertThat(fact(useCase, "supplier-dependence").content()).isEqualTo(new Content.NotKnown());
        assertThat(fact(useCase, "reach").source()).isEqualTo("Seen in a demo");
        assertThat(gates.answers(portfolio, useCase.id()).values())
                .singleElement()
                .satisfies(answer -> assertThat(answer.answer()).isEqualTo(Answer.FAILED));
        contributor().get(queue + "/UC-0002").then().body(containsString("1 of 2 candidates are rated"));
    }

    @Test
    void anEmptyQueueSaysSo() {
        contributor().get(queue).then().statusCode(200).body(containsString("There is no candidate to look at"));
        candidate("First");
        contributor().formParams(allRated()).post(queue + "/UC-0001").then().statusCode(303);
        contributor().get(queue).then().statusCode(200).body(containsString("All 1 candidates are rated"));
    }

    @Test
    void aGateWithoutAGroundSavesNothingAndComesBack() {
        var useCase = candidate("First");
        var form = allRated();
        form.put("g-residency", "PASSED");
        contributor()
                .formParams(form)
                .post(queue + "/UC-0001")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#ground-residency\""))
                .body(containsString("Seen in a demo"));
        assertThat(lists.facts(portfolio, useCase.id())).isEmpty();
    }

    @Test
    void whatSomebodyElseStatedMeanwhileIsShownAndNothingIsHalfSaved() {
        var useCase = candidate("First");
        var theirs = Map.of("r-reach", "2");
        decider().formParams(theirs).post(queue + "/UC-0001").then().statusCode(303);
        var form = allRated();
        form.put("g-residency", "PASSED");
        form.put("ground-residency", "EU cloud");
        contributor()
                .formParams(form)
                .post(queue + "/UC-0001")
                .then()
                .statusCode(422)
                .body(containsString("Stands now: 2"))
                .body(containsString("EU cloud"));
        assertThat(lists.facts(portfolio, useCase.id())).hasSize(1);
        assertThat(gates.answers(portfolio, useCase.id())).isEmpty();
    }

    @Test
    void aViewerRatesNothing() {
        candidate("First");
        visitors.as(visitors.person("Vera Viewer")).get(queue).then().statusCode(403);
        visitors.as(visitors.person("Stan Stranger")).get(queue).then().statusCode(404);
    }
}
