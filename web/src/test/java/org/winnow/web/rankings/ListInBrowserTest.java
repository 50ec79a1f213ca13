package org.winnow.web.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ListInBrowserTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    private Portfolio three() {
        var portfolio = cast.portfolio(2);
        cast.rated(portfolio.id(), "Loan memos", 4_000_000, 5);
        cast.rated(portfolio.id(), "Claim drafting", 1_000_000, 3);
        cast.failTheFirstGate(portfolio.id(), cast.rated(portfolio.id(), "Emotion signals", 2_000_000, 4));
        return portfolio;
    }

    @Test
    void theSlashLeadsToTheFieldOnTopWhichJumps() {
        var portfolio = three();
        try (var browser = new Browser()) {
            var page = window(browser, 1440, cast.ingridTheDecider(), portfolio, "/activity");
            page.keyboard().press("/");
            page.keyboard().type("uc-3");
            page.keyboard().press("Enter");
            page.waitForURL("**/use-cases/UC-0003");
            assertThat(page.getByText("Not ranked: it would have scored").count())
                    .isEqualTo(1);
            page.keyboard().press("/");
            page.keyboard().type("loan");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Loan memos"))
                    .click();
            page.waitForURL("**/use-cases/UC-0001");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void columnsAreChosenInAFormAndTheLinkKeepsThem() {
        var portfolio = three();
        try (var browser = new Browser()) {
            var page = window(browser, 1440, cast.ingridTheDecider(), portfolio, "/");
            page.getByText("Columns", new Page.GetByTextOptions().setExact(true))
                    .click();
            column(page, "Residual risk").uncheck();
            column(page, "Build cost").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these"))
                    .click();
            assertThat(page.url()).contains("columns=build").doesNotContain("columns=risk");
            assertThat(header(page, "Build cost")).isPositive();
            assertThat(header(page, "Residual risk")).isZero();
        }
    }

    private static Locator column(Page page, String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static int header(Page page, String name) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name))
                .count();
    }

    @Test
    void aRatingKeyGoesOnToTheNextRow() {
        var portfolio = cast.portfolio(2);
        cast.useCase(portfolio.id(), "Tender answers");
        try (var browser = new Browser()) {
            var page = window(browser, 1440, cast.ingridTheDecider(), portfolio, "/first-look");
            for (var key : List.of("4", "0", "2")) {
                page.keyboard().press(key);
            }
            assertThat(page.locator("[data-rating] input:checked")
                            .evaluateAll("all => all.map(one => one.value).join()"))
                    .isEqualTo("4,0,2");
            assertThat(page.locator("[data-rating]:nth-of-type(4) input:focus").count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1280})
    void theListAndWhatIsFoundKeepWithinWindowsOfEverySize(int width) {
        var portfolio = three();
        try (var browser = new Browser()) {
            var page = window(browser, width, cast.ingridTheDecider(), portfolio, "/");
            for (var path : List.of("/", "/?columns=owner&columns=build&columns=benefit", "/find?q=a")) {
                page.navigate(start.resolve("/p/" + portfolio.slug() + path).toString());
                assertThat(Browser.scrollsSideways(page)).as(path).isFalse();
            }
            page.locator("#find-top").focus();
            assertThat(Browser.barriers(page)).isEmpty();
            assertThat(Browser.scrollsSideways(page)).isFalse();
        }
    }

    private Page window(Browser browser, int width, Person person, Portfolio portfolio, String path) {
        var page = browser.window("en", width, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        page.navigate(start.resolve("/p/" + portfolio.slug() + path).toString());
        return page;
    }
}
