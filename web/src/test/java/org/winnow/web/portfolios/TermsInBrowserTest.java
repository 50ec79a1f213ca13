package org.winnow.web.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.winnow.core.people.Person;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class TermsInBrowserTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Test
    void aDeciderPutsABudgetInForce() {
        var portfolio = cast.portfolio(10);
        try (var browser = new Browser()) {
            var page = window(browser, 1440, cast.ingridTheDecider());
            page.navigate(start.resolve("/p/" + portfolio.slug() + "/terms").toString());
            click(page, AriaRole.LINK, "Change the terms");
            page.getByLabel("Envelope of row 1").fill("30,000,000");
            page.getByLabel("Reserve of row 1").fill("40,000,000");
            page.getByLabel("Reason").fill("The board's plan");
            click(page, AriaRole.BUTTON, "Put in force");
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("so it can’t be larger");
            page.getByLabel("Reserve of row 1").fill("4,000,000");
            click(page, AriaRole.BUTTON, "Put in force");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Terms, version 2"))
                            .textContent())
                    .contains("in force");
            assertThat(page.getByText("26,000,000").count()).isEqualTo(1);
        }
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).click();
    }

    private Page window(Browser browser, int width, Person person) {
        var page = browser.window("en", width, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        return page;
    }
}
