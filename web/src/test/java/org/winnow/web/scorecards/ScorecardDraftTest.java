package org.winnow.web.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.Role;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Door;
import org.winnow.web.testing.FormFields;
import org.winnow.web.testing.Visitors;

/** The form of a new version: its buttons give it back changed, and nothing is saved before it is put in force. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ScorecardDraftTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Map<String, String> NAMED = Map.of("name", "Board 2027", "reason", "The board asked");

    @Inject
    Cast cast;

    @Inject
    Visitors visitors;

    @Inject
    Door door;

    @Inject
    Memberships memberships;

    @Inject
    Scorecards scorecards;

    PortfolioId portfolio = new PortfolioId(0);
    String base = "";

    @BeforeEach
    void aPortfolioOfTheFirstTwo() {
        var made = cast.portfolio(2);
        portfolio = made.id();
        base = "/p/" + made.slug() + "/scorecards";
        cast.rated(portfolio, "Loan memos", 4_000_000, 1);
        cast.rated(portfolio, "Parts search", 1_000_000, 5);
    }

    private Document opened() {
        return Jsoup.parse(visitors.as(cast.ingridTheDecider())
                .get(base + "/new")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The form of a page, with these fields typed anew, pressed at a button that gives it back. */
    private Document pressed(Document page, String button, Map<String, String> typed, int status) {
        var more = new HashMap<>(typed);
        more.put("do", button);
        return posted(page, base + "/drafts", more, status);
    }

    private Document pressed(Document page, String button) {
        return pressed(page, button, Map.of(), 200);
    }

    private Document saved(Document page, Map<String, String> typed, int status) {
        var more = new HashMap<>(NAMED);
        more.putAll(typed);
        return posted(page, base, more, status);
    }

    private Document posted(Document page, String path, Map<String, String> typed, int status) {
        var fields = new HashMap<>(FormFields.of(page.select("#draft").first()));
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        var request = visitors.as(cast.ingridTheDecider()).contentType(FORM);
        fields.forEach((name, values) -> request.formParam(name, values.toArray()));
        return Jsoup.parse(
                request.post(path).then().statusCode(status).extract().asString());
    }

    private Criterion inForce(Family family, int place) {
        return scorecards.inForce(portfolio).criteria(family).get(place);
    }

    @Test
    void aCriterionIsAddedWithAScaleProposedOnRequest() {
        var useCase = cast.useCase(portfolio, "Tender answers");
        cast.state(
                portfolio, useCase, Map.of("users", new Content.Estimate(100_000_000L, 900_000_000L, 3_600_000_000L)));

        var added = pressed(opened(), "add-value", Map.of("added-value", "users", "way-value", "more"), 200);
        assertThat(added.select("[name=good-users]").val()).isEmpty();
        var proposed = pressed(added, "propose-users");
        assertThat(proposed.select("[name=bad-users]").val()).isEqualTo("0");
        assertThat(proposed.select("[name=good-users]").val()).isEqualTo("5000");
        assertThat(scorecards.inForce(portfolio).version()).isOne();

        saved(proposed, Map.of("inside-gross-benefit", "50", "inside-users", "10"), 303);
        var users = inForce(Family.VALUE, 4);
        assertThat(users.weight()).isEqualTo(0.1);
        assertThat(users.scale().measures()).containsExactly(0.0, 5_000.0);
    }

    @Test
    void whereNothingIsStatedNoScaleIsProposed() {
        var added = pressed(opened(), "add-cost", Map.of("added-cost", "gpu-hours", "way-cost", "less"), 200);
        var asked = pressed(added, "propose-gpu-hours", Map.of(), 422);
        assertThat(asked.text()).contains("so no scale can be proposed; type its ends");
    }

    @Test
    void aCriterionIsRemovedAndTheOldVersionStillShowsIt() {
        var removed = pressed(opened(), "remove-supplier-dependence");
        assertThat(removed.select("[name=inside-supplier-dependence]")).isEmpty();
        saved(removed, Map.of(), 422);
        saved(removed, Map.of("inside-regulatory-exposure", "48"), 303);

        assertThat(scorecards.inForce(portfolio).criteria(Family.RISK)).hasSize(3);
        var old = visitors.as(cast.veraTheViewer()).get(base + "/1").then().extract();
        assertThat(old.asString()).contains("Dependence on one supplier");
    }

    @Test
    void aScaleBendsAtAPointAndAsksForItsWeightAgain() {
        var pointed = pressed(opened(), "point-gross-benefit");
        var bend = Map.of("at-gross-benefit-1", "1,000,000", "worth-gross-benefit-1", "60");
        var asked = saved(pointed, bend, 422);
        assertThat(asked.text()).contains("so its weight of 60% means something else");
        assertThat(asked.select("[name=worth-gross-benefit-1]").val()).isEqualTo("60");

        saved(asked, Map.of("holds-gross-benefit", "yes"), 303);
        var scale = inForce(Family.VALUE, 0).scale();
        assertThat(scale.measures()).containsExactly(0.0, 1_000_000.0, 5_000_000.0);
        assertThat(scale.values()).containsExactly(0.0, 0.6, 1.0);
        var shown = visitors.as(cast.veraTheViewer()).get(base).then().extract().asString();
        assertThat(Jsoup.parse(shown).text()).contains("60 of 100");
        assertThat(opened().select("[name=at-gross-benefit-1]").val()).isEqualTo("1000000");
    }

    @Test
    void aPointOutsideItsScaleIsNamedAtItsField() {
        var pointed = pressed(opened(), "point-gross-benefit");
        var refused = pressed(
                pointed, "preview", Map.of("at-gross-benefit-1", "6000000", "worth-gross-benefit-1", "60"), 422);
        assertThat(refused.select("a[href=#at-gross-benefit-1]").text()).contains("stands at 6,000,000");
    }

    @Test
    void aChoiceIsJudgedOptionByOption() {
        var added = pressed(opened(), "add-risk", Map.of("added-risk", "ai-act-class", "way-risk", "less"), 200);
        var worths = added.select("[name^=worth-ai-act-class-of-]").eachAttr("name");
        assertThat(worths).hasSizeGreaterThan(2);
        var typed = new HashMap<String, String>();
        worths.forEach(name -> typed.put(name, "50"));
        typed.put("inside-regulatory-exposure", "22");
        typed.put("inside-ai-act-class", "10");
        assertThat(saved(added, typed, 422).text()).contains("All options of EU AI Act class have the same points");

        typed.put(worths.get(0), "100");
        saved(added, typed, 303);
        assertThat(inForce(Family.RISK, 4).scale().values()).startsWith(1.0, 0.5);
    }

    @Test
    void theEffectOnTheFirstPlacesIsShownAndNothingIsSaved() {
        var same = pressed(opened(), "preview");
        assertThat(same.select(".answer").text()).isEqualTo("This version would leave the first 2 as they are.");

        var other =
                pressed(opened(), "preview", Map.of("inside-gross-benefit", "40", "inside-strategic-fit", "40"), 200);
        assertThat(other.select(".answer").text())
                .isEqualTo("This version would move 2 of the first 2; entering: 0, leaving: 0.");
        assertThat(other.select(".effect tbody tr").eachText())
                .containsExactly("Parts searchUC-0002 2 1 up 1", "Loan memosUC-0001 1 2 down 1");
        assertThat(scorecards.versions(portfolio)).hasSize(1);
    }

    @Test
    void aFieldThatIsJudgedByAlreadyIsRefusedWhereItWasChosen() {
        var refused = pressed(opened(), "add-risk", Map.of("added-risk", "reach"), 422);
        assertThat(refused.select("a[href=#added-risk]").text()).contains("Reach of the change is judged twice");
        assertThat(pressed(opened(), "add-risk", Map.of("added-risk", ""), 422).text())
                .contains("No field is chosen");
        var text = pressed(opened(), "add-risk", Map.of("added-risk", "sponsor"), 422);
        assertThat(text.text()).contains("Sponsor holds no number and no choice");
    }

    @Test
    void aDraftWhoseSessionEndsComesBackWithTheCriterionThatWasAdded() {
        var keeper = door.keeper("Kit Keeper");
        memberships.give(portfolio, keeper.id(), Role.DECIDER, keeper.id());
        var added = pressed(opened(), "add-value", Map.of("added-value", "users", "way-value", "more"), 200);
        var fields = new HashMap<>(FormFields.of(added.select("#draft").first()));
        fields.put("good-users", List.of("7777"));
        var request = door.gone().contentType(FORM);
        fields.forEach((name, values) -> request.formParam(name, values.toArray()));
        var answer = request.post(base + "/drafts").then().statusCode(401).extract();

        var back = door.back(keeper, answer.asString());
        assertThat(back.select("[name=good-users]").val()).isEqualTo("7777");
        assertThat(back.select("#draft").text()).contains("it has not been sent");
    }

    @Test
    void aContributorMayNotDraft() {
        visitors.as(cast.nadiaTheContributor())
                .formParam("seen", "1")
                .post(base + "/drafts")
                .then()
                .statusCode(403);
    }
}
