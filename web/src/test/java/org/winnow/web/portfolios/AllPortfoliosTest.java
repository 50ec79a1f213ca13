package org.winnow.web.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class AllPortfoliosTest {
    private static final String ALL = "/portfolios/all";

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    Portfolio portfolio;
    Person member;
    Person administrator;

    @BeforeEach
    void anAdministratorWhoBelongsToNothing() {
        portfolio = cast.portfolio(1);
        member = cast.ingridTheDecider();
        administrator = visitors.administrator("Ada Administrator");
    }

    private int sees(String path) {
        return visitors.as(member).get("/p/" + portfolio.slug() + path).statusCode();
    }

    private String sent(String act, int status, Object... fields) {
        var form = visitors.as(administrator);
        for (int at = 0; at < fields.length; at += 2) {
            form.formParam((String) fields[at], fields[at + 1]);
        }
        var answer = form.post(ALL + "/" + portfolio.id().value() + act);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return status == 303
                ? visitors.as(administrator).get(answer.header("Location")).asString()
                : answer.asString();
    }

    @Test
    void anArchivedPortfolioIsAsIfItWereNotThereAndComesBackWhole() {
        var done = sent("/archiving", 303);
        assertThat(done)
                .contains(portfolio.name() + " is archived.", portfolio.id().value() + "/revival");
        assertThat(sees("/")).isEqualTo(404);
        assertThat(visitors.as(member).get("/portfolios").asString()).doesNotContain("/p/" + portfolio.slug() + "/");

        assertThat(sent("/revival", 303)).contains(portfolio.name() + " is back.");
        assertThat(sees("/")).isEqualTo(200);
        assertThat(visitors.as(member)
                        .get("/p/" + portfolio.slug() + "/activity")
                        .asString())
                .contains("archived the portfolio", "brought the portfolio back");
    }

    @Test
    void aNewNameLeavesTheAddressAsItIs() {
        assertThat(sent("/name", 303, "name", "  Renamed   <b> portfolio ")).contains("Renamed &lt;b&gt; portfolio");
        assertThat(visitors.as(member)
                        .get("/p/" + portfolio.slug() + "/activity")
                        .asString())
                .contains("to “Renamed &lt;b&gt; portfolio”");
    }

    @Test
    void aNameThatIsNoneComesBackWithWhatIsExpected() {
        assertThat(sent("/name", 422, "name", "x".repeat(201))).contains("x".repeat(201), "at most 200 characters");
        assertThat(sent("/name", 422, "name", " "))
                .contains("name-" + portfolio.id().value() + "-e");
    }

    @Test
    void onlyAdministratorsSeeIt() {
        assertThat(visitors.as(member).get(ALL).statusCode()).isEqualTo(403);
        assertThat(visitors.as(member)
                        .post(ALL + "/" + portfolio.id().value() + "/archiving")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sees("/")).isEqualTo(200);
        assertThat(visitors.as(administrator).post(ALL + "/999999999/archiving").statusCode())
                .isEqualTo(404);
    }
}
