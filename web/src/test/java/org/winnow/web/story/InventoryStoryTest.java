package org.winnow.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
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

/** From a messy inventory of 412 rows to a defended shortlist, as three people live it, in both languages. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class InventoryStoryTest {
    private static final List<String> REASONS = List.of(
            "Six thousand engineers use it every day.",
            "Technicians lose an hour a day to searching.",
            "The shortest way to a benefit in the field.");

    /** What changes something; comparing changes nothing. */
    private static final String CHANGES = "main form[method=post]:not([action$=comparisons]) button";

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
    void fromAMessyInventoryToADefendedShortlist(Tongue tongue) throws IOException {
        var portfolio = cast.portfolio(10);
        architectImportsMendsTwoAndConfirms(portfolio, tongue);
        deciderWeighsReadsAndShortlistsThree(portfolio, tongue);
        viewerSeesItAllAndMayChangeNothing(portfolio, tongue);
        theSameFileAgainChangesNothing(portfolio, tongue);
        theActivityTellsWhoDidWhat(portfolio, tongue);
        assertThat(browser.complaints()).isEmpty();
    }

    private void architectImportsMendsTwoAndConfirms(Portfolio portfolio, Tongue tongue) throws IOException {
        var page = window(cast.nadiaTheContributor(), tongue);
        upload(page, portfolio, tongue);
        says(page, tongue, "407 of 412 rows are ready.");
        mend(page, tongue, "“cheap” is not a number", "95000");
        mend(page, tongue, "“7” is not a rating from 1 to 5", "3");
        says(page, tongue, "409 of 412 rows are ready.");
        assertThat(Browser.barriers(page)).isEmpty();

        tongue.button(page, "Import 409 rows").click();
        page.waitForURL(url -> !url.contains("rows="));
        var download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(tongue.say("Download rejected rows")))
                        .click());
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .contains(tongue.say("Least, likely and greatest must not fall"))
                .contains(tongue.say("The row has no title"))
                .contains(tongue.say("An earlier row is “WRK-004” too"));
    }

    private static void mend(Page page, Tongue tongue, String problem, String text) {
        var cell = page.locator("form").filter(new Locator.FilterOptions().setHasText(tongue.say(problem)));
        cell.locator("input[name=text]").fill(text);
        cell.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(tongue.say("Take it")))
                .first()
                .click();
        assertThat(page.getByText(tongue.say(problem))).hasCount(0);
    }

    private void deciderWeighsReadsAndShortlistsThree(Portfolio portfolio, Tongue tongue) {
        var page = window(cast.ingridTheDecider(), tongue);
        visit(page, portfolio, "/");
        var before = titles(page);
        tongue.field(page, "Cost, weight in percent").fill("90");
        assertThat(page.locator(".why")).containsText(tongue.say("Weights are tried and not saved"));
        assertThat(titles(page)).isNotEqualTo(before);

        visit(page, portfolio, "/");
        page.getByRole(AriaRole.LINK, named("Engineering assistant for 6,000 engineers"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named(tongue.say("Why this rank"))))
                .isVisible();
        for (int i = 0; i < REASONS.size(); i++) {
            shortlist(page, portfolio, tongue, i);
        }
    }

    private void shortlist(Page page, Portfolio portfolio, Tongue tongue, int place) {
        visit(page, portfolio, "/");
        page.locator("input[name=ref]").nth(place).check();
        tongue.field(page, "Reason").fill(REASONS.get(place));
        tongue.button(page, "Shortlist").click();
        assertThat(page.getByText(tongue.say("1 shortlisted."))).isVisible();
    }

    private void viewerSeesItAllAndMayChangeNothing(Portfolio portfolio, Tongue tongue) {
        var page = window(cast.veraTheViewer(), tongue);
        for (var path : List.of("/", "/pipeline", "/scorecards", "/fields", "/terms", "/rankings", "/imports")) {
            visit(page, portfolio, path);
            assertThat(page.locator(CHANGES)).hasCount(0);
        }
        visit(page, portfolio, "/");
        assertThat(page.locator("tbody tr[data-row]").first()).containsText(tongue.say("Shortlisted"));
        page.getByRole(AriaRole.LINK, named("Engineering assistant for 6,000 engineers"))
                .click();
        assertThat(page.locator("main")).containsText(REASONS.get(0));
        assertThat(page.locator(CHANGES)).hasCount(0);
    }

    private void theSameFileAgainChangesNothing(Portfolio portfolio, Tongue tongue) {
        var page = window(cast.nadiaTheContributor(), tongue);
        upload(page, portfolio, tongue);
        says(page, tongue, "Nothing in this file is new");
    }

    private void theActivityTellsWhoDidWhat(Portfolio portfolio, Tongue tongue) {
        var page = window(cast.veraTheViewer(), tongue);
        visit(page, portfolio, "/activity");
        assertThat(row(page, "nordhaven.csv")).containsText("Nadia Rahimi");
        for (var reason : REASONS) {
            assertThat(row(page, reason)).containsText("Ingrid Halvorsen");
        }
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void upload(Page page, Portfolio portfolio, Tongue tongue) {
        visit(page, portfolio, "/imports/new");
        tongue.field(page, "File").setInputFiles(new FilePayload("nordhaven.csv", "text/csv", MessyFile.bytes()));
        tongue.field(page, "Source").fill("Nordhaven");
        tongue.button(page, "Upload and check").click();
    }

    private static void says(Page page, Tongue tongue, String answer) {
        assertThat(page.locator(".answer")).containsText(tongue.say(answer));
    }

    private static List<String> titles(Page page) {
        return page.locator("tbody tr a.t-name").allInnerTexts();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Page window(Person person, Tongue tongue) {
        var page = browser.window(tongue.browser, 1440, 900);
        var token = visitors.session(person).token();
        page.context().addCookies(List.of(new Cookie(SessionCookie.NAME, token).setUrl(address.toString())));
        page.navigate(address + "language/" + tongue.browser.substring(0, 2) + "?back=/settings");
        return page;
    }

    private void visit(Page page, Portfolio portfolio, String path) {
        page.navigate(address + "p/" + portfolio.slug() + path);
    }
}
