package org.winnow.web.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Language;
import org.winnow.core.people.People;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Memberships;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ScorecardPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Scorecards scorecards;

    @Inject
    Memberships memberships;

    @Inject
    People people;

    Person decider;
    Portfolio portfolio;

    @BeforeEach
    void aPortfolioWithItsStarterScorecard() {
        decider = visitors.person("Dora Decider");
        people.setLanguage(decider.id(), Language.EN);
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios.make(
                new NewPortfolio("Nordhaven Scorecards", terms, ScaleEnds.EURO_OR_DOLLAR), decider.id());
    }

    private String path(String rest) {
        return "/p/" + portfolio.slug() + "/scorecards" + rest;
    }

    private ValidatableResponse shown(String rest) {
        return visitors.as(decider).get(path(rest)).then().statusCode(200);
    }

    /** The form as it is opened, with these fields typed anew. */
    private ValidatableResponse sent(Map<String, String> typed) {
        var page = visitors.as(decider).get(path("/new")).then().statusCode(200).extract();
        var form = new HashMap<String, String>();
        var inputs = page.htmlPath().<Object>getList("**.findAll { it.name() == 'input' && it.@name != '' }.@name");
        for (var input : inputs) {
            var value = page.htmlPath().getString("**.find { it.@name == '" + input + "' }.@value");
            form.put(input.toString(), value);
        }
        form.putAll(typed);
        return visitors.as(decider)
                .contentType(FORM)
                .formParams(form)
                .post(path(""))
                .then();
    }

    @Test
    void theVersionInForceSaysWhatCountsAndByWhichWording() {
        shown("")
                .body(
                        containsString("Value counts 50%, Cost counts 25%, Risk counts 25%"),
                        containsString("Gross benefit a year, with 30% of the whole"),
                        containsString("40% to 60% when tested for robustness"),
                        containsString("Changes how a core process or the product works"));
    }

    @Test
    void inChineseTheSameStandsInChinese() {
        people.setLanguage(decider.id(), Language.ZH);

        shown("").body(containsString("价值占 50%"), containsString("稳健性检验取 40% 至 60%"), containsString("现行"));
        shown("/new").body(containsString("保存后成为第 2 版"));
    }

    @Test
    void aNewVersionIsInForceAtOnceAndTheOldOneStaysReadable() {
        sent(Map.of(
                        "weight-value",
                        "55",
                        "weight-cost",
                        "20",
                        "name",
                        "Board 2027",
                        "reason",
                        "The board wants growth"))
                .statusCode(303)
                .header("Location", endsWith("/scorecards?made=2"));

        shown("?made=2").body(containsString("Version 2 is in force."), containsString("The board wants growth"));
        shown("/1").body(containsString("replaced"), containsString("Value counts 50%"));
        assertThat(scorecards.inForce(portfolio.id()).family(Family.VALUE).weight())
                .isEqualTo(0.55);
    }

    @Test
    void weightsThatDoNotSumComeBackWithAllThatWasTyped() {
        sent(Map.of("weight-value", "60", "inside-reach", "20", "name", "Board 2027", "reason", "Why not"))
                .statusCode(422)
                .body(
                        containsString(
                                "The family weights add up to 110%; they must add up to 100%. Take 10 points away."),
                        containsString("The weights inside Value add up to 108%"),
                        containsString("value=\"60\""),
                        containsString("Why not"));
        assertThat(scorecards.inForce(portfolio.id()).version()).isEqualTo(1);
    }

    @Test
    void weightsThatAreAllZeroAreRefusedInWords() {
        var zero = new HashMap<>(Map.of("reason", "Nothing counts"));
        for (var name :
                List.of("weight-value", "weight-cost", "weight-risk", "least-value", "least-cost", "least-risk")) {
            zero.put(name, "0");
        }

        sent(zero).statusCode(422).body(containsString("All family weights are 0, so nothing would count"));
    }

    @Test
    void aScaleFromFiveToFiveIsRefusedInWords() {
        sent(Map.of("bad-gross-benefit", "5", "good-gross-benefit", "5", "reason", "A flat scale"))
                .statusCode(422)
                .body(containsString("runs from 5 (bad end) to 5 (good end); more is better"))
                .body(containsString("href=\"#bad-gross-benefit\""));
        sent(Map.of("good-run-cost", "3,000,000", "reason", "Upside down"))
                .statusCode(422)
                .body(containsString("runs from 2,000,000 (bad end) to 3,000,000 (good end); less is better"));
    }

    @Test
    void anIntervalMustHoldItsWeight() {
        sent(Map.of("least-risk", "30", "reason", "Too narrow"))
                .statusCode(422)
                .body(containsString("The interval of Risk runs from 30% to 35% and does not hold its weight of 25%."));
    }

    @Test
    void whatIsNoNumberIsNamedAndNothingTypedIsLost() {
        sent(Map.of("weight-value", "<script>half", "inside-reach", "", "reason", "Strange"))
                .statusCode(422)
                .body(
                        containsString("is not a number; type one such as 40 or 12.5"),
                        containsString("Weight of Reach of the change, percent of its family is empty"),
                        containsString("value=\"&lt;script&gt;half\""),
                        not(containsString("<script>half")));
    }

    @Test
    void aNameAndAReasonAreNeeded() {
        sent(Map.of("name", " "))
                .statusCode(422)
                .body(containsString("The name is empty"), containsString("The reason is empty"));
    }

    @Test
    void whoeverIsSecondSeesTheVersionMadeMeanwhileBesideTheirOwn() {
        sent(Map.of("weight-value", "55", "weight-cost", "20", "name", "First", "reason", "Growth"))
                .statusCode(303);

        sent(Map.of("seen", "1", "name", "Second", "reason", "Thrift"))
                .statusCode(409)
                .body(
                        containsString("Dora Decider put version 2, “First”, in force in the meantime"),
                        containsString("in version 2: First"),
                        containsString("value=\"Second\""),
                        containsString("Thrift"));
        assertThat(scorecards.inForce(portfolio.id()).name()).isEqualTo("First");
    }

    @Test
    void aContributorReadsTheScorecardAndMayNotChangeIt() {
        var contributor = visitors.person("Cleo Contributor");
        memberships.give(portfolio.id(), contributor.id(), Role.CONTRIBUTOR, decider.id());

        visitors.as(contributor).get(path("")).then().statusCode(200).body(not(containsString("/scorecards/new")));
        visitors.as(contributor).get(path("/new")).then().statusCode(403);
        visitors.as(contributor).formParam("seen", "1").post(path("")).then().statusCode(403);
    }

    @Test
    void aStrangerFindsNoScorecardAndAMadeUpVersionIsNotFound() {
        visitors.as(visitors.person("Sid Stranger")).get(path("")).then().statusCode(404);
        visitors.as(decider).get(path("/99")).then().statusCode(404);
    }
}
