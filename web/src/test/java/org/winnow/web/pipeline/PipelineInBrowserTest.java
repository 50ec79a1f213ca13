package org.winnow.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PipelineInBrowserTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Nordhaven nordhaven;

    @Test
    void aUseCaseIsMovedByKeysAlone() {
        var portfolio = nordhaven.made();
        nordhaven.useCase(portfolio, "Engineering assistant");
        try (var browser = new Browser()) {
            var page = window(browser, 1440, nordhaven.decider());
            page.navigate(start.resolve("/p/" + portfolio.slug() + "/pipeline").toString());
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.keyboard().press("m");
            page.keyboard().type("Short");
            page.keyboard().press("Tab");
            page.keyboard().type("Reach and fit");
            page.keyboard().press("Enter");
            page.locator("[data-toast]").waitFor();
            assertThat(page.locator("[data-toast]").textContent()).contains("Moved to Shortlisted: 1.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Page window(Browser browser, int width, Person person) {
        var page = browser.window("en", width, 900);
        page.context()
                .addCookies(List.of(
                        new Cookie(SessionCookie.NAME, visitors.session(person).token()).setUrl(start.toString())));
        return page;
    }
}
