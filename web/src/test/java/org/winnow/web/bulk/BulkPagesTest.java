package org.winnow.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.gates.Answer;
import org.winnow.core.gates.Gates;
import org.winnow.core.people.Person;
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
class BulkPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    Gates gates;

    @Inject
    UseCaseLists useCases;

    Portfolio portfolio;
    UseCase memos;
    UseCase claims;
    UseCase parked;

    @BeforeEach
    void twoCandidatesAndOnePutAside() {
        portfolio = cast.portfolio(2);
        memos = cast.useCase(portfolio.id(), "Loan memos");
        claims = cast.useCase(portfolio.id(), "Claim drafting");
        parked = cast.useCase(portfolio.id(), "Parked idea");
        sent(form(cast.ingridTheDecider(), "stage")
                        .formParam("ref", parked.reference().toString())
                        .formParam("to", "parked")
                        .formParam("reason", "later")
                        .formParam("condition", "a budget"))
                .statusCode(303);
    }

    private RequestSpecification form(Person person, String kind) {
        return visitors.as(person).formParam("kind", kind).formParam("seen", "999999999");
    }

    private ValidatableResponse sent(RequestSpecification form) {
        return form.post("/p/" + portfolio.slug() + "/bulk").then();
    }

    private RequestSpecification passing(Person person) {
        return form(person, "gate")
                .formParam("gate", gates.of(portfolio.id()).get(0).key())
                .formParam("answer", "PASSED")
                .formParam("ground", "Paper 12 of the board");
    }

    private long answered(UseCase useCase) {
        return gates.answers(portfolio.id(), useCase.id()).values().stream()
                .filter(answer -> answer.answer() == Answer.PASSED)
                .count();
    }

    @Test
    void whatIsTickedOrMatchesBecomesAnAddress() {
        visitors.as(cast.nadiaTheContributor())
                .formParam("ref", "UC-0001", "UC-0002")
                .formParam("stage", "candidate")
                .post("/p/" + portfolio.slug() + "/bulk/selections")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bulk?stage=candidate&ref=UC-0001&ref=UC-0002"));
        visitors.as(cast.nadiaTheContributor())
                .get("/p/" + portfolio.slug() + "/bulk?all=1&q=loan")
                .then()
                .body(containsString("Use cases chosen: 1, all that match"), containsString("Loan memos"));
    }

    @Test
    void allThatMatchAreThoseTheListShowsWithoutWhatIsPutAside() {
        visitors.as(cast.nadiaTheContributor())
                .get("/p/" + portfolio.slug() + "/bulk?all=1")
                .then()
                .body(containsString("Use cases chosen: 2"), not(containsString("Parked idea")));
        visitors.as(cast.nadiaTheContributor())
                .get("/p/" + portfolio.slug() + "/bulk?all=1&stage=parked")
                .then()
                .body(containsString("Parked idea"));
    }

    @Test
    void theLookSaysToHowManyAndNamesThoseThatStay() {
        cast.failTheFirstGate(portfolio.id(), claims);
        passing(cast.nadiaTheContributor())
                .formParam("all", "1")
                .post("/p/" + portfolio.slug() + "/bulk/looks")
                .then()
                .statusCode(200)
                .body(containsString("passed, for 1 of 2 use cases. Nothing is saved yet."))
                .body(containsString("says something else, which stays: 1"), containsString("Claim drafting"))
                .body(containsString("Paper 12 of the board"), containsString("Do it for 1"));
        assertThat(answered(memos)).isZero();
    }

    @Test
    void oneAnswerAndOneGroundForAllIsOneLineAndCanBeTakenBack() {
        var done = sent(passing(cast.nadiaTheContributor()).formParam("all", "1"))
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(answered(memos) + answered(claims)).isEqualTo(2);
        visitors.as(cast.nadiaTheContributor())
                .get(done)
                .then()
                .body(containsString("Done for 2 use cases."), containsString("/undoing"));
        var act = done.replaceAll(".*act=(\\d+).*", "$1");
        visitors.as(cast.nadiaTheContributor())
                .post("/p/" + portfolio.slug() + "/bulk/" + act + "/undoing")
                .then()
                .header("Location", endsWith("undone=2"));
        assertThat(answered(memos) + answered(claims)).isZero();
        visitors.as(cast.nadiaTheContributor())
                .get("/p/" + portfolio.slug() + "/activity")
                .then()
                .body(containsString("took back what was said of"));
    }

    @Test
    void aRatingAnOwnerAndABusinessUnitAreSaidOfAllTicked() {
        var both =
                new Object[] {memos.reference().toString(), claims.reference().toString()};
        sent(form(cast.nadiaTheContributor(), "rating")
                        .formParam("ref", both)
                        .formParam("rating", "strategic-fit")
                        .formParam("value", "0"))
                .statusCode(303);
        sent(form(cast.nadiaTheContributor(), "words")
                        .formParam("ref", both)
                        .formParam("field", "owner")
                        .formParam("words", "Head of credit"))
                .statusCode(303);
        sent(form(cast.nadiaTheContributor(), "unit").formParam("ref", both).formParam("business-unit", "Bank"))
                .statusCode(303);
        assertThat(useCases.facts(portfolio.id(), claims.id()).values())
                .extracting(fact -> fact.content())
                .containsExactlyInAnyOrder(new Content.NotKnown(), new Content.Words("Head of credit"));
        assertThat(useCases.find(portfolio.id(), memos.reference())
                        .orElseThrow()
                        .businessUnit())
                .isEqualTo("Bank");
    }

    private String unit(UseCase useCase) {
        return ""
                + useCases.find(portfolio.id(), useCase.reference())
                        .orElseThrow()
                        .businessUnit();
    }

    @Test
    void aBusinessUnitGivenToManyIsTakenBackToWhatEachHadBefore() {
        sent(form(cast.nadiaTheContributor(), "unit")
                        .formParam("ref", memos.reference().toString())
                        .formParam("business-unit", "Works"))
                .statusCode(303);
        var done = sent(form(cast.nadiaTheContributor(), "unit")
                        .formParam("all", "1")
                        .formParam("business-unit", "Bank")
                        .formParam("replace", "1"))
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(List.of(unit(memos), unit(claims))).containsExactly("Bank", "Bank");
        var undo = visitors.as(cast.nadiaTheContributor())
                .get(done)
                .asString()
                .replaceFirst("(?s).*action=\"([^\"]*/undoing)\".*", "$1");
        visitors.as(cast.nadiaTheContributor()).post(undo).then().statusCode(303);
        assertThat(List.of(unit(memos), unit(claims))).containsExactly("Works", "null");
        visitors.as(cast.nadiaTheContributor())
                .get("/p/" + portfolio.slug() + "/activity")
                .then()
                .body(containsString("took back what was said of business unit"));
        visitors.as(cast.nadiaTheContributor()).post(undo).then().statusCode(303);
        assertThat(unit(memos)).isEqualTo("Works");
    }

    @Test
    void whatSomebodyChangedSinceTheLookIsLeftAndNamed() {
        var look = passing(cast.nadiaTheContributor())
                .formParam("all", "1")
                .post("/p/" + portfolio.slug() + "/bulk/looks")
                .then()
                .extract()
                .asString();
        var seen = look.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        cast.state(portfolio.id(), memos, Map.of("reach", new Content.Exact(1)));
        var done = visitors.as(cast.nadiaTheContributor())
                .formParam("kind", "gate")
                .formParam("all", "1")
                .formParam("seen", seen)
                .formParam("gate", gates.of(portfolio.id()).get(0).key())
                .formParam("answer", "PASSED")
                .formParam("ground", "Paper 12")
                .post("/p/" + portfolio.slug() + "/bulk")
                .then()
                .extract()
                .header("Location");
        visitors.as(cast.nadiaTheContributor())
                .get(done)
                .then()
                .body(containsString("Done for 1 use case; one was left"))
                .body(
                        containsString("changed since you looked"),
                        containsString(memos.reference().toString()));
    }

    @Test
    void aContributorMovesOnlyWhatIsAssessedAndHearsWhyTheOthersStay() {
        form(cast.nadiaTheContributor(), "stage")
                .formParam("all", "1")
                .formParam("to", "shortlisted")
                .formParam("reason", "clear value")
                .post("/p/" + portfolio.slug() + "/bulk/looks")
                .then()
                .body(containsString("your role may not make this move: 2"), not(containsString("Do it for")));
        sent(form(cast.ingridTheDecider(), "stage")
                        .formParam("all", "1")
                        .formParam("to", "shortlisted")
                        .formParam("reason", "clear value"))
                .statusCode(303);
        assertThat(useCases.find(portfolio.id(), claims.reference())
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void whatIsWrongStandsAtItsFieldWithEverythingTyped() {
        form(cast.nadiaTheContributor(), "gate")
                .formParam("all", "1")
                .formParam("answer", "FAILED")
                .formParam("gate", "no-such")
                .post("/p/" + portfolio.slug() + "/bulk/looks")
                .then()
                .statusCode(422)
                .body(containsString("Choose a gate"), containsString("Passed and failed need a ground"))
                .body(containsString("value=\"FAILED\" checked"));
    }

    @Test
    void aViewerChangesNothing() {
        visitors.as(cast.veraTheViewer())
                .get("/p/" + portfolio.slug() + "/bulk?all=1")
                .then()
                .statusCode(403);
        sent(passing(cast.veraTheViewer()).formParam("all", "1")).statusCode(403);
        assertThat(answered(memos)).isZero();
    }
}
