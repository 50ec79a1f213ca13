package org.winnow.web.bulk;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.core.people.Person;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class BulkInBrowserTest {
    @TestHTTPResource
    URI start;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Test
    void aGateIsAnsweredForWhatTheKeysTicked() {
        var portfolio = cast.portfolio(2);
        cast.rated(portfolio.id(), "Loan memos", 4_000_000, 5);
        cast.rated(portfolio.id(), "Claim drafting", 1_000_000, 3);
        try (var browser = new Browser()) {
            var page = window(browser, 1440, cast.ingridTheDecider());
            page.navigate(start.resolve("/p/" + portfolio.slug() + "/").toString());
            for (var key : List.of("j", "x", "j", "x")) {
                page.keyboard().press(key);
            }
            click(page, "Change many at once");
            assertThat(page.getByText("Use cases chosen: 2.").count()).isEqualTo(1);
            page.getByLabel("Gate", new Page.GetByLabelOptions().setExact(true)).selectOption("permitted-practice");
            page.getByLabel("passed").check();
            page.getByLabel("Ground").fill("Paper 12");
            click(page, "Look first");
            click(page, "Do it for 2");
            assertThat(page.locator("main .answer").textContent()).contains("Done for 2 use cases.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                    .click();
            assertThat(page.getByText("Taken back: 2 use cases").count()).isEqualTo(1);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @ParameterizedTest
    @CsvSource({"en, 1440", "zh, 390"})
    void whatComesBeforeAndAfterAnActIsFreeOfBarriersAndKeepsWithinTheWindow(String language, int width) {
        var portfolio = cast.portfolio(2);
        cast.failTheFirstGate(portfolio.id(), cast.useCase(portfolio.id(), "Emotion signals in call coaching"));
        cast.useCase(portfolio.id(), "Claim drafting");
        try (var browser = new Browser()) {
            var page = window(browser, width, cast.decider(portfolio.id(), language));
            page.navigate(start.resolve("/p/" + portfolio.slug() + "/bulk?all=1&kind=stage")
                    .toString());
            page.locator("#to").selectOption("shortlisted");
            page.locator("#reason").fill("clear value");
            page.locator("main .btn-main").click();
            fine(page, "look");
            page.locator("main .btn-main").click();
            fine(page, "outcome");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void fine(Page page, String what) {
        assertThat(Browser.barriers(page)).as(what).isEmpty();
        assertThat(Browser.scrollsSideways(page)).as(what).isFalse();
    }

    private Page window(Browser browser, int width, Person person) {
        var page = browser.window("en", width, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(start.toString())));
        return page;
    }
}
