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
import org.winnow.core.usecases.NewUseCase;
import org.winnow.core.usecases.UseCases;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** Weights that are tried go along, wherever one goes from there. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WeightsInBrowserTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    UseCases useCases;

    @Test
    void filtersClearingThemAndTheLanguageKeepTheWeightsTried() {
        try (var browser = new Browser()) {
            var page = portfolio(browser);
            page.getByLabel("Value, weight in percent", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .fill("90");
            page.waitForURL("**w.value=90**");
            assertThat(page.locator("#says")).containsText("Re-ranked: 0 of the first 10");

            page.locator("summary", new Page.LocatorOptions().setHasText("Business unit"))
                    .click();
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Bank"))
                    .check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            page.waitForURL("**unit=Bank**");
            assertThat(page.url()).contains("w.value=90");
            assertThat(page.getByText("Weights are tried")).isVisible();

            link(page, "Clear all").first().click();
            page.waitForURL(url -> !url.contains("unit="));
            assertThat(page.url()).contains("w.value=90");

            page.getByLabel("Value, weight in percent", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .fill("70");
            page.waitForURL("**w.value=70**");
            link(page, "中文").click();
            page.waitForURL("**w.value=70**");
            assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page portfolio(Browser browser) {
        var portfolio = cast.portfolio(2);
        var person = cast.decider(portfolio.id(), "en");
        cast.rated(portfolio.id(), "Loan memos", 4_000_000, 5);
        useCases.add(portfolio.id(), new NewUseCase("Parts search", "", "Bank"), person.id());
        var page = browser.window("en", 1440, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        page.navigate(start.resolve("/p/" + portfolio.slug() + "/").toString());
        return page;
    }
}
