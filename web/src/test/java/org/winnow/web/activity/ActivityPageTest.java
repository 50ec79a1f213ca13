package org.winnow.web.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
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
import org.winnow.core.usecases.Move;
import org.winnow.core.usecases.Mover;
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.Stage;
import org.winnow.core.usecases.Stages;
import org.winnow.core.usecases.UseCase;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ActivityPageTest {
    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @Inject
    Memberships memberships;

    @Inject
    Activities activities;

    @Inject
    People people;

    @Inject
    UseCases useCases;

    @Inject
    Stages stages;

    Person office;
    Person viewer;
    Portfolio portfolio;
    UseCase assistant;

    @BeforeEach
    void aPortfolioOfOne() {
        office = visitors.person("Otto Office");
        viewer = visitors.person("Vera Viewer");
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        portfolio = portfolios.make(new NewPortfolio("Nordhaven Trail", terms, ScaleEnds.EURO_OR_DOLLAR), office.id());
        memberships.give(portfolio.id(), viewer.id(), Role.VIEWER, office.id());
        assistant = useCases.add(portfolio.id(), new NewUseCase("Engineering assistant", "", null), office.id());
    }

    private io.restassured.response.ValidatableResponse page(String query) {
        return visitors.as(viewer)
                .get("/p/" + portfolio.slug() + "/activity" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void everyActIsASentenceWithWhoWhatAndWhy() {
        stages.move(
                portfolio.id(),
                List.of(assistant.id()),
                new Move(Stage.SHORTLISTED, "Reach and fit", null),
                new Mover(office.id(), Role.DECIDER));

        page("").body(
                        containsString("Otto Office"),
                        containsString("moved from candidate to shortlisted"),
                        containsString("Reach and fit"),
                        containsString("/use-cases/UC-0001"))
                .body(containsString("added Vera Viewer as viewer"), containsString("added “Engineering assistant”"));
    }

    @Test
    void theTrailIsFilteredByPersonActAndUseCase() {
        page("?act=member-added")
                .body(containsString("added Vera Viewer as viewer"), not(containsString("added “Engineering")));
        page("?person=" + viewer.id().value()).body(containsString("Nothing matches this filter"));
        page("?use-case=uc-1").body(containsString("added “Engineering assistant”"), not(containsString("added Vera")));
    }

    @Test
    void olderLinesFollowOnPagesOfTheirOwn() {
        for (int at = 0; at < 50; at++) {
            useCases.add(portfolio.id(), new NewUseCase("Invoice query answers " + at, "", null), office.id());
        }
        var first = page("").body(not(containsString("made the portfolio")))
                .extract()
                .asString();
        var older = first.replaceAll("(?s).*href=\"[^\"]*/activity(\\?[^\"]*before=\\d+)\".*", "$1");

        page(older)
                .body(containsString("made the portfolio “Nordhaven Trail”"))
                .body(not(containsString("Invoice query answers 49")));
    }

    @Test
    void everyExportIsAnActThatChangesNothing() {
        long revision = portfolios.find(portfolio.id()).orElseThrow().revision();
        for (var file : List.of("facts.csv", "ranking.csv", "facts.csv")) {
            visitors.as(viewer)
                    .get("/p/" + portfolio.slug() + "/" + file)
                    .then()
                    .statusCode(200);
        }

        var exported = "exported " + portfolio.slug();
        var trail = page("?act=exported").extract().asString();
        assertThat(trail.split(exported + "-facts.csv", -1)).hasSize(3);
        assertThat(trail.split(exported + "-ranking.csv", -1)).hasSize(2);
        assertThat(trail).contains("Vera Viewer");
        assertThat(portfolios.find(portfolio.id()).orElseThrow().revision()).isEqualTo(revision);
    }

    @Test
    void everyActThereIsHasASentenceInBothLanguages() {
        var wang = people.forDemo("王丽", "wang.li@visitors.example", Language.ZH, false);
        memberships.give(portfolio.id(), wang.id(), Role.VIEWER, office.id());
        QuarkusTransaction.requiringNew()
                .run(() -> Arrays.stream(Act.values())
                        .forEach(act -> activities.record(act, portfolio.id(), office.id(), Note.none())));

        var english = page("").extract().asString();
        var chinese = visitors.as(wang)
                .get("/p/" + portfolio.slug() + "/activity")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        int lines = Act.values().length + 4;
        assertThat(english.split("<tr data-row", -1)).hasSize(lines + 1);
        assertThat(chinese.split("<tr data-row", -1)).hasSize(lines + 1);
        assertThat(chinese).contains("归档了本组合", "将 Vera Viewer 添加为查看者").doesNotContain("archived the portfolio");
    }
}
