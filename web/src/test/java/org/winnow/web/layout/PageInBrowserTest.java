package org.winnow.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PageInBrowserTest {
    private static Browser browser;

    @TestHTTPResource("/layout-sample")
    URL address;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theFrameIsFreeOfBarriersAndComplaintsInBothLanguages() {
        for (var language : new String[] {"en", "zh-CN"}) {
            for (int width : new int[] {390, 1440}) {
                var page = browser.window(language, width, 900);
                page.navigate(address.toString());

                assertThat(Browser.barriers(page)).isEmpty();
                assertThat(Browser.scrollsSideways(page)).isFalse();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theThemeChangesAtOnceAndLasts() {
        var page = browser.window("en", 1440, 900);
        page.navigate(address.toString());
        page.waitForResponse(
                "**/theme/dark",
                () -> page.getByRole(
                                AriaRole.LINK, new Page.GetByRoleOptions().setName("Switch between light and dark"))
                        .click());

        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.reload();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void theLanguageSwitchComesBackToTheSamePage() {
        var page = browser.window("en", 1440, 900);
        page.navigate(address + "?sort=name");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("中文")).click();

        assertThat(page.url()).endsWith("/layout-sample?sort=name");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
    }

    @Test
    void aQuestionMarkShowsTheKeysButNotWhileTyping() {
        var page = browser.window("en", 1440, 900);
        page.navigate(address.toString());
        var help = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keyboard"));

        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Fields"))
                .press("?");
        assertThat(help.isVisible()).isFalse();
        page.locator("main").press("?");
        assertThat(help.isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(help.isVisible()).isFalse();
    }
}
