package org.winnow.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCaseLists;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PipelinePageTest {
    @Inject
    Visitors visitors;

    @Inject
    Nordhaven nordhaven;

    @Inject
    UseCaseLists useCases;

    Portfolio portfolio;
    UseCase assistant;
    UseCase coaching;

    @BeforeEach
    void aPortfolioOfTwo() {
        portfolio = nordhaven.made();
        assistant = nordhaven.useCase(portfolio, "Engineering assistant");
        coaching = nordhaven.useCase(portfolio, "Emotion signals in call coaching");
    }

    private String base() {
        return "/p/" + portfolio.slug();
    }

    private RequestSpecification move(Person by, UseCase useCase, String to, String reason) {
        return visitors.as(by)
                .formParam("ref", useCase.reference().toString())
                .formParam("to", to)
                .formParam("reason", reason);
    }

    private Stage stage(UseCase useCase) {
        return useCases.find(portfolio.id(), useCase.reference()).orElseThrow().stage();
    }

    /** Follows the answer of a form that went through. */
    private String after(RequestSpecification form, String path) {
        var next = form.post(base() + path).then().statusCode(303).extract().header("Location");
        return visitors.as(nordhaven.decider())
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void theBoardSaysHowManyStandWhereAndShowsACardForEach() {
        visitors.as(nordhaven.viewer())
                .get(base() + "/pipeline")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is shortlisted yet: 2 use cases on their way, 0 of them assessed."))
                .body(containsString("Engineering assistant"), containsString("lane-in-delivery"))
                .body(not(containsString("name=\"reason\"")));
        visitors.as(nordhaven.viewer())
                .get(base() + "/pipeline?view=list")
                .then()
                .statusCode(200)
                .body(containsString("Engineering assistant"));
    }

    @Test
    void aLaneShowsEightCardsAndLeadsToTheOthers() {
        for (int at = 0; at < 9; at++) {
            nordhaven.useCase(portfolio, "Invoice query answers " + at);
        }

        visitors.as(nordhaven.viewer())
                .get(base() + "/pipeline")
                .then()
                .body(containsString("3 more"), containsString(base() + "/?stage=candidate"));
    }

    @Test
    void aMoveIsSaidWithAWayBackAndTheWayBackWorksOnce() {
        var page = after(move(nordhaven.decider(), assistant, "shortlisted", "Reach and fit"), "/stage-moves");

        assertThat(stage(assistant)).isEqualTo(Stage.SHORTLISTED);
        assertThat(page).contains("Moved to Shortlisted: 1.", "1 shortlisted and 0 approved, out of 2");
        var undo = page.replaceAll("(?s).*action=\"([^\"]*/undoing[^\"]*)\".*", "$1");
        var back = after(visitors.as(nordhaven.decider()), undo.substring(base().length()));
        assertThat(stage(assistant)).isEqualTo(Stage.CANDIDATE);
        assertThat(back).contains("Taken back: 1.");
        assertThat(after(visitors.as(nordhaven.decider()), undo.substring(base().length())))
                .contains(assistant.reference() + " was moved again since");
    }

    @Test
    void aMoveWithoutReasonKeepsWhatWasTypedAndTicked() {
        move(nordhaven.decider(), assistant, "parked", " ")
                .formParam("condition", "Once \"prices\" halve")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("The reason is missing"), containsString("Once &quot;prices&quot; halve"))
                .body(containsString("value=\"parked\" selected"), containsString("card is-on"));
        assertThat(stage(assistant)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void parkingNeedsTheConditionThatWouldReviveIt() {
        move(nordhaven.decider(), assistant, "parked", "Too dear to run")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("The condition is missing"), containsString("Too dear to run"));
    }

    @Test
    void aFailedGateIsRefusedInASentenceWhileTheOthersGo() {
        nordhaven.failsAGate(portfolio, coaching);
        move(nordhaven.decider(), coaching, "approved", "Best score of all")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString(coaching.reference() + " fails a gate"), containsString("Best score of all"));
        var both = move(nordhaven.decider(), coaching, "approved", "Both")
                .formParam("ref", assistant.reference().toString());

        var page = after(both, "/stage-moves");

        assertThat(page).contains("Moved to Approved: 1.", coaching.reference() + " fails a gate");
        assertThat(stage(coaching)).isEqualTo(Stage.CANDIDATE);
        assertThat(stage(assistant)).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aContributorMovesOnlyWhatIsAssessedInFullAndOnlyThere() {
        move(nordhaven.contributor(), assistant, "shortlisted", "I like it")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("only deciders move it to Shortlisted"));
        move(nordhaven.contributor(), assistant, "assessed", "Done")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("state every criterion"));
        assertThat(stage(assistant)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void aViewerMovesNothing() {
        move(nordhaven.viewer(), assistant, "shortlisted", "Please")
                .post(base() + "/stage-moves")
                .then()
                .statusCode(403);
        assertThat(stage(assistant)).isEqualTo(Stage.CANDIDATE);
    }

    @Test
    void whatIsParkedStandsAsideWithItsConditionAndComesBack() {
        var parked = move(nordhaven.decider(), assistant, "parked", "Too dear to run")
                .formParam("condition", "Once prices halve");
        after(parked, "/stage-moves");
        visitors.as(nordhaven.viewer())
                .get(base() + "/pipeline/aside")
                .then()
                .statusCode(200)
                .body(containsString("1 parked, 0 rejected and 0 retired"))
                .body(containsString("Once prices halve"), containsString("Too dear to run"))
                .body(containsString("Ingrid Decider"));

        var page = after(
                move(nordhaven.decider(), assistant, "candidate", "Prices halved")
                        .formParam("view", "aside"),
                "/stage-moves");

        assertThat(page).contains("Nothing is parked, rejected or retired.", "Moved to Candidate: 1.");
        assertThat(stage(assistant)).isEqualTo(Stage.CANDIDATE);
        var undo = page.replaceAll("(?s).*action=\"([^\"]*/undoing[^\"]*)\".*", "$1");
        assertThat(after(visitors.as(nordhaven.decider()), undo.substring(base().length())))
                .contains("Once prices halve");
    }

    @Test
    void everyViewSpeaksChineseToWhoeverReadsIt() {
        visitors.as(nordhaven.chineseViewer())
                .get(base() + "/pipeline")
                .then()
                .statusCode(200)
                .body(containsString("尚无入围用例：流程中共 2 个"));
        visitors.as(nordhaven.chineseViewer())
                .get(base() + "/pipeline/aside")
                .then()
                .body(containsString("没有搁置、否决或已下线的用例。"));
        visitors.as(nordhaven.chineseViewer())
                .get(base() + "/compare?ref=UC-0001&ref=UC-0002")
                .then()
                .body(containsString("所比较的 2 个用例中"), containsString("得分贡献"));
    }
}
