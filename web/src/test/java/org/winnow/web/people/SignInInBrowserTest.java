package org.winnow.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.core.people.OneTimeLinks;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class SignInInBrowserTest {
    private static final String PASSWORD = "seven quiet herons";

    @TestHTTPResource
    URI start;

    @Inject
    OneTimeLinks links;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @CsvSource({
        "en, 1440, Your name, E-mail, New password, Make the administrator, Sign out",
        "zh-CN, 390, 您的姓名, 邮箱, 新密码, 创建管理员, 退出登录"
    })
    void theFirstAdministratorComesInByTheLinkAndAgainByTheDoor(
            String language, int width, String name, String email, String newPassword, String make, String signOut) {
        visitors.noAdministratorCanSignIn();
        var link = links.firstAdministrator().orElseThrow();
        var address = "first." + width + "@winnow.example";
        try (var browser = new Browser()) {
            var page = browser.window(language, width, 900);
            page.navigate(start.resolve(link.path()).toString());
            page.getByLabel(name).fill("Ingrid Halvorsen");
            page.getByLabel(email).fill(address);
            page.getByLabel(newPassword).fill(PASSWORD);
            press(page, make);
            assertThat(page.url()).endsWith("/portfolios/new");

            page.locator("summary.who").click();
            press(page, signOut);
            assertThat(page.url()).contains("/sign-in");

            page.getByLabel(email).fill(address);
            page.locator("#password").fill(PASSWORD);
            page.locator(".door-form .btn-main").click();
            assertThat(page.url()).doesNotContain("/sign-in");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
