package org.winnow.web.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
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
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class FieldPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    Fields fields;

    @Inject
    People people;

    Person decider;
    Portfolio portfolio;

    @BeforeEach
    void aPortfolioWithItsStarterFields() {
        decider = visitors.person("Fay Decider");
        people.setLanguage(decider.id(), Language.EN);
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio =
                portfolios.make(new NewPortfolio("Nordhaven Fields", terms, ScaleEnds.EURO_OR_DOLLAR), decider.id());
    }

    private String path(String rest) {
        return "/p/" + portfolio.slug() + "/fields" + rest;
    }

    private ValidatableResponse shown(String rest) {
        return visitors.as(decider).get(path(rest)).then().statusCode(200);
    }

    private ValidatableResponse sent(String rest, Map<String, String> typed) {
        return visitors.as(decider)
                .contentType(FORM)
                .formParams(typed)
                .post(path(rest))
                .then();
    }

    private Field field(String key) {
        return fields.find(portfolio.id(), key).orElseThrow();
    }

    @Test
    void theListNamesEachFieldInBothLanguages() {
        shown("")
                .body(
                        containsString("Gross benefit a year"),
                        containsString("年毛收益"),
                        containsString("one way to do it"));
        people.setLanguage(decider.id(), Language.ZH);
        shown("").body(containsString("共有 22 个字段"), containsString("实施方案"), containsString("每年"));
        shown("/reach").body(containsString("改变核心流程或产品的运作方式"));
    }

    @Test
    void anOwnFieldIsAddedWithOptionsInBothLanguages() {
        sent(
                        "",
                        Map.of(
                                "en",
                                "Region",
                                "zh",
                                "地区",
                                "kind",
                                "CHOICE",
                                "of",
                                "USE_CASE",
                                "options",
                                "North | 北\n\nSouth"))
                .statusCode(303)
                .header("Location", endsWith("/fields?done=added&field=region"));

        shown("?done=added&field=region").body(containsString("“Region” is added."));
        assertThat(field("region").options())
                .extracting(option -> option.label().zh())
                .containsExactly("北", "South");
    }

    @Test
    void whatIsWrongWithAnOwnFieldIsSaidAndAllThatWasTypedStandsThere() {
        sent("", Map.of("en", "Region", "kind", "CHOICE", "options", "North"))
                .statusCode(422)
                .body(
                        containsString("Options found: 1. A choice needs two or more"),
                        containsString("value=\"Region\""),
                        containsString("North</textarea>"),
                        containsString("value=\"CHOICE\" selected"));
        sent("", Map.of("en", "RUN COST A YEAR", "kind", "TEXT"))
                .statusCode(422)
                .body(containsString("The field “Run cost a year” (年运行成本) already bears that name"));
        sent("", Map.of("zh", " ", "kind", "TEXT")).statusCode(422).body(containsString("Both names are empty"));
        sent("", Map.of("zh", "字".repeat(20_000), "kind", "TEXT"))
                .statusCode(422)
                .body(containsString("Chinese name has 20,000 characters; at most 200 are taken."));
    }

    @Test
    void aFieldRenamedWhileAnotherEditsItShowsBothNamesAndLosesNothing() {
        var seen = "" + field("reach").version();
        sent("/reach/renaming", Map.of("en", "Breadth", "zh", "广度", "hint-en", "How many", "seen", seen))
                .statusCode(303);

        sent("/reach/renaming", Map.of("en", "Impact", "zh", "影响", "hint-en", "How far", "seen", seen))
                .statusCode(409)
                .body(
                        containsString("It is called “Breadth” and “广度” now."),
                        containsString("now: Breadth"),
                        containsString("value=\"Impact\""),
                        containsString("value=\"How far\""),
                        containsString("name=\"seen\" value=\"" + field("reach").version() + "\""));
        assertThat(field("reach").label().en()).isEqualTo("Breadth");
    }

    @Test
    void aNameOfAnotherFieldIsRefusedWhenRenaming() {
        sent(
                        "/reach/renaming",
                        Map.of("en", "Build cost", "seen", "" + field("reach").version()))
                .statusCode(422)
                .body(containsString("The field “Build cost” (建设成本) already bears that name"));
    }

    @Test
    void anArchivedFieldComesBackByUndo() {
        sent("/sponsor/archiving", Map.of()).statusCode(303);
        assertThat(field("sponsor").archived()).isTrue();
        shown("?done=archived&field=sponsor")
                .body(containsString("“Sponsor” is archived."), containsString(path("/sponsor/revival")));

        sent("/sponsor/revival", Map.of()).statusCode(303);
        assertThat(field("sponsor").archived()).isFalse();
    }

    @Test
    void aFieldThatFeedsACriterionIsArchivedOnlyByWhoeverIsSure() {
        sent("/reach/archiving", Map.of())
                .statusCode(409)
                .body(
                        containsString("a criterion of the scorecard in force reads this field"),
                        containsString("name=\"sure\" value=\"yes\""),
                        containsString("/scorecards/new"));
        assertThat(field("reach").archived()).isFalse();

        sent("/reach/archiving", Map.of("sure", "yes")).statusCode(303);
        assertThat(field("reach").archived()).isTrue();
    }

    @Test
    void aViewerReadsTheFieldsAndMayNotChangeThem() {
        var viewer = visitors.person("Vera Viewer");
        memberships.give(portfolio.id(), viewer.id(), Role.VIEWER, decider.id());

        visitors.as(viewer).get(path("")).then().statusCode(200).body(not(containsString("name=\"kind\"")));
        visitors.as(viewer).post(path("/reach/archiving")).then().statusCode(403);
        visitors.as(decider).get(path("/no-such-field")).then().statusCode(404);
    }
}
