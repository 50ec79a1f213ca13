package org.winnow.web.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.UseCase;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class UseCaseInBrowserTest extends Nordhaven {
    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private Page window(int width, ColorScheme scheme) {
        var page = browser.window("en", width, 900, scheme);
        page.context()
                .addCookies(List.of(new Cookie(
                                SessionCookie.NAME,
                                visitors.session(architect()).token())
                        .setUrl(address.toString())));
        return page;
    }

    private void visit(Page page, String path) {
        page.navigate(URI.create(address.toString()).resolve(path).toString());
    }

    private UseCase partlyKnown() {
        var useCase = assistant();
        state(useCase, "gross-benefit", Map.of("content", "value", "value", "1.2m", "source", "Pilot"));
        state(useCase, "reach", Map.of("content", "value", "value", "5"));
        assistant();
        return useCase;
    }

    @Test
    void aFactIsEditedInItsRow() {
        var useCase = partlyKnown();
        var page = window(1440, ColorScheme.LIGHT);
        visit(page, path(useCase));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit Build cost"))
                .click();
        page.getByLabel("An estimate").check();
        page.getByLabel("Least").fill("900k");
        page.getByLabel("Likely").fill("620k");
        page.getByLabel("Greatest").fill("860k");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("State"))
                .click();
        page.getByText("Least (900k) is above likely (620k)").first().waitFor();
        page.getByLabel("Least").fill("520k");
        page.waitForResponse(
                "**/facts/build-cost",
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("State"))
                        .click());
        assertThat(fact(useCase, "build-cost").content())
                .isEqualTo(new Content.Estimate(52_000_000, 62_000_000, 86_000_000));
    }

    @Test
    void aFirstLookIsDoneByKeysAlone() {
        var useCase = assistant();
        var page = window(1440, ColorScheme.LIGHT);
        visit(page, base + "/first-look");
        for (var key : List.of("4", "3", "0", "k", "ArrowUp", "2")) {
            page.keyboard().press(key);
        }
        page.waitForResponse(
                "**/first-look/UC-0001",
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and next"))
                        .click());
        assertThat(fact(useCase, "strategic-fit").content()).isEqualTo(new Content.Exact(4));
        assertThat(fact(useCase, "reach").content()).isEqualTo(new Content.Exact(2));
        assertThat(fact(useCase, "change-burden").content()).isEqualTo(new Content.NotKnown());
    }
}
