package org.winnow.web.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.Imports;
import org.winnow.core.imports.Upload;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class UseCaseResourceTest extends Nordhaven {
    @Inject
    Imports imports;

    @Test
    void aTitleIsEnoughToBegin() {
        var page = contributor()
                .formParam("title", "Claims letters drafted")
                .formParam("owner", "Nadia Rahimi")
                .post(base + "/use-cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        contributor()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Claims letters drafted"))
                .body(containsString("Nothing is stated that the scorecard reads"))
                .body(containsString("Owner Nadia Rahimi"));
    }

    @Test
    void aFormWithoutATitleComesBackWithEverythingTyped() {
        contributor()
                .formParam("title", " ")
                .formParam("description", "drafts <b>letters</b>")
                .formParam("unit", "Bank")
                .post(base + "/use-cases")
                .then()
                .statusCode(422)
                .body(containsString("drafts &lt;b&gt;letters"))
                .body(containsString("value=\"Bank\""))
                .body(containsString("href=\"#title\""));
    }

    @Test
    void twentyThousandChineseCharactersAreKept() {
        var page = contributor()
                .formParam("title", "长文")
                .formParam("description", "智".repeat(20_000))
                .post(base + "/use-cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(contributor().get(page).asString()).contains("智".repeat(20_000));
    }

    @Test
    void hostileTextsAreShownAndNeverRun() {
        var page = contributor()
                .formParam("title", "<script>alert(1)</script> \u202Eabc\u0000\u0007")
                .post(base + "/use-cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        contributor()
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(not(containsString("\u0007")));
    }

    @Test
    void aViewerSeesAllAndChangesNothing() {
        var useCase = assistant();
        var viewer = visitors.as(visitors.person("Vera Viewer"));
        viewer.get(path(useCase)).then().statusCode(200).body(not(containsString("/description\"")));
        visitors.as(visitors.person("Vera Viewer"))
                .get(base + "/use-cases/new")
                .then()
                .statusCode(403);
        visitors.as(visitors.person("Vera Viewer"))
                .formParams(Map.of("content", "value", "value", "5"))
                .post(path(useCase) + "/facts/users")
                .then()
                .statusCode(403);
        assertThat(lists.facts(portfolio, useCase.id())).isEmpty();
    }

    @Test
    void anotherPortfoliosUseCaseIsNotThere() {
        var useCase = assistant();
        visitors.as(visitors.person("Stan Stranger")).get(path(useCase)).then().statusCode(404);
        contributor().get(base + "/use-cases/UC-9999").then().statusCode(404);
        contributor().get(base + "/use-cases/nothing").then().statusCode(404);
    }

    @Test
    void aGateNeedsAGroundAndAFailedOneTakesTheRank() {
        var useCase = assistant();
        contributor()
                .formParams(Map.of("answer", "FAILED", "ground", ""))
                .post(path(useCase) + "/gates/residency")
                .then()
                .statusCode(422)
                .body(containsString("need a ground"));
        contributor()
                .formParams(Map.of("answer", "FAILED", "ground", "Data leave the EU", "seen", "0"))
                .post(path(useCase) + "/gates/residency")
                .then()
                .statusCode(303);
        contributor()
                .formParams(Map.of("answer", "PASSED", "ground", "EU cloud", "seen", "0"))
                .post(path(useCase) + "/gates/residency")
                .then()
                .statusCode(422)
                .body(containsString("Data leave the EU"))
                .body(containsString("EU cloud"));
        contributor().get(path(useCase)).then().body(containsString("it fails Residency kept"));
    }

    @Test
    void aMoveIsKeptWithItsReasonAndTakenBack() {
        var useCase = assistant();
        decider()
                .formParams(Map.of("to", "PARKED", "reason", "No budget"))
                .post(path(useCase) + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#condition\""))
                .body(containsString("No budget"));
        var next = decider()
                .formParams(Map.of("to", "PARKED", "reason", "No budget", "condition", "Budget in 2028"))
                .post(path(useCase) + "/stage-moves")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var page = decider().get(next.replaceAll("#.*", "")).asString();
        assertThat(page).contains("It would be revived by: Budget in 2028", "/undoing\"");
        var undoing = page.replaceAll("(?s).*action=\"([^\"]+/undoing)\".*", "$1");
        decider().post(undoing).then().statusCode(303);
        decider().get(path(useCase)).then().body(containsString("(taken back)"));
    }

    @Test
    void aContributorMovesNothingButAssessedCandidates() {
        contributor()
                .formParams(Map.of("to", "SHORTLISTED", "reason", "Best"))
                .post(path(assistant()) + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("Your role may not make this move"));
        contributor()
                .formParams(Map.of("to", "ASSESSED", "reason", "Done"))
                .post(path(assistant()) + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("Some criteria have nothing stated"));
    }

    @Test
    void aDescriptionChangedMeanwhileIsShownBesideWhatWasTyped() {
        var useCase = assistant();
        contributor()
                .formParams(Map.of("title", "Code assistant", "description", "", "unit", "Works", "seen", "1"))
                .post(path(useCase) + "/description")
                .then()
                .statusCode(303);
        contributor()
                .formParams(Map.of("title", "Helper", "description", "", "unit", "", "seen", "1"))
                .post(path(useCase) + "/description")
                .then()
                .statusCode(422)
                .body(containsString("Code assistant"))
                .body(containsString("value=\"Helper\""))
                .body(containsString("name=\"seen\" value=\"2\""));
    }

    @Test
    void whatNoFieldTookFromAFileIsShownAsItCame() {
        var file = "Title,Lieblingsfarbe\nParts search,<b>green</b>\n".getBytes(StandardCharsets.UTF_8);
        var upload = imports.upload(
                portfolio,
                "list.csv",
                () -> new ByteArrayInputStream(file),
                "list",
                architect().id());
        var id = ((Upload.Kept) upload).id();
        var check = imports.check(portfolio, imports.draft(portfolio, id).orElseThrow(), Role.CONTRIBUTOR);
        imports.confirm(
                portfolio, id, check.fingerprint(), new Mover(architect().id(), Role.CONTRIBUTOR));
        for (var page : List.of("/use-cases/UC-0001", "/first-look/UC-0001")) {
            contributor()
                    .get(base + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Lieblingsfarbe"))
                    .body(containsString("&lt;b&gt;green"));
        }
    }
}
