package org.winnow.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnow.core.people.Person;
import org.winnow.core.portfolios.Portfolio;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Cast;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** From an empty portfolio to a defended shortlist, as three people live it, in both languages. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ThreeUseCasesStoryTest {
    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void fromAnEmptyPortfolioToADefendedShortlist(Labels labels) {
        var portfolio = cast.portfolio(2);
        architectWritesThreeUseCasesByHand(portfolio, labels);
        deciderWeighsReadsAndShortlists(portfolio, labels);
        viewerSeesItAllAndMayChangeNothing(portfolio, labels);
        assertThat(browser.complaints()).isEmpty();
    }

    private void architectWritesThreeUseCasesByHand(Portfolio portfolio, Labels labels) {
        var page = window(cast.nadiaTheContributor(), labels);
        visit(page, portfolio, "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(labels.byHand))
                .click();
        write(page, labels, "Engineering assistant", "4m");
        visit(page, portfolio, "/use-cases/new");
        write(page, labels, "Service-technician copilot", "2m");
        visit(page, portfolio, "/use-cases/new");
        write(page, labels, "Invoice query answers", "300k");
    }

    private static void write(Page page, Labels labels, String title, String benefit) {
        page.getByLabel(labels.title).fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(labels.add))
                .click();
        page.waitForURL(Pattern.compile(".*/use-cases/UC-\\d+.*"));
        page.navigate(page.url().replaceAll("[?#].*", "") + "/facts/gross-benefit");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(labels.benefit))
                .fill(benefit);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(labels.state).setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/use-cases/UC-\\d+([?#].*)?$"));
    }

    private void deciderWeighsReadsAndShortlists(Portfolio portfolio, Labels labels) {
        var page = window(cast.ingridTheDecider(), labels);
        visit(page, portfolio, "/");
        assertThat(page.locator("tbody tr a.t-name").first()).hasText("Engineering assistant");
        page.getByLabel(labels.costWeight, new Page.GetByLabelOptions().setExact(true))
                .fill("90");
        assertThat(page.locator(".why")).containsText(labels.tried);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Engineering assistant")
                                .setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(labels.why)))
                .isVisible();
        visit(page, portfolio, "/");
        for (var box : page.locator("input[name=ref]").all()) {
            box.check();
        }
        page.getByLabel(labels.reason, new Page.GetByLabelOptions().setExact(true))
                .fill("The largest benefits, and each has an owner by March.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(labels.shortlist))
                .click();
        assertThat(page.getByText(labels.done)).isVisible();
    }

    private void viewerSeesItAllAndMayChangeNothing(Portfolio portfolio, Labels labels) {
        var page = window(cast.veraTheViewer(), labels);
        visit(page, portfolio, "/");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody tr").first()).containsText(labels.shortlisted);
        assertThat(page.locator("input[name=ref]")).hasCount(0);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Engineering assistant")
                                .setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("The largest benefits, and each has an owner by March.");
        assertThat(page.locator("main")).containsText("Ingrid Halvorsen");
        assertThat(page.locator("main form")).hasCount(0);
    }

    private Page window(Person person, Labels labels) {
        var page = browser.window(labels.browser, 1440, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(address.toString())));
        page.navigate(address + "language/" + labels.browser.substring(0, 2) + "?back=/settings");
        return page;
    }

    private void visit(Page page, Portfolio portfolio, String path) {
        page.navigate(address + "p/" + portfolio.slug() + path);
    }
}
