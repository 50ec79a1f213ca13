package org.winnow.web.rankings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** A decider whose browser runs no scripts does everything a decider does, but for seeing the list move. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WithoutScriptsTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Test
    void weighsFiltersStatesAFactShortlistsAndTakesItBack() {
        try (var browser = new Browser()) {
            var page = portfolio(browser);
            page.getByLabel("Value, weight in percent", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .fill("90");
            button(page, "Rank again").click();
            assertThat(page.getByText("Weights are tried and not saved")).isVisible();

            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Candidate"))
                    .check();
            button(page, "Show").click();
            assertThat(page.url()).contains("w.value=90", "stage=candidate");

            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select UC-0001"))
                    .check();
            page.getByLabel("Reason").fill("Pays back within a year");
            button(page, "Shortlist").click();
            assertThat(page.getByText("1 shortlisted.")).isVisible();
            button(page, "Undo").click();
            assertThat(page.getByText("Taken back: one is where it was.")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page portfolio(Browser browser) {
        var portfolio = cast.portfolio(1);
        cast.rated(portfolio.id(), "Loan memos", 4_000_000, 5);
        cast.rated(portfolio.id(), "Parts search", 1_000_000, 2);
        var page = browser.windowWithoutScripts();
        var token = visitors.session(cast.ingridTheDecider()).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        page.navigate(start.resolve("/p/" + portfolio.slug() + "/").toString());
        return page;
    }
}
