package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.winnow.core.portfolios.NewPortfolio;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.ScaleEnds;
import org.winnow.core.portfolios.Terms;
import org.winnow.web.security.SessionCookie;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ImportInBrowserTest {
    private static final String FILE = """
            ID,Title,Business unit,Strategic fit (1-5),Run cost a year (EUR)
            A-1,Contract review,Works,4,1200
            A-2,Loan memos,Bank,3,cheap
            """;

    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

    @Inject
    Visitors visitors;

    @Inject
    Portfolios portfolios;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aFileIsUploadedMendedAndConfirmed() {
        var architect = visitors.person("Browser Architect");
        var terms = new Terms("EUR", YearMonth.of(2027, 1), 36, 0.08, 10, List.of());
        var portfolio = portfolios.make(
                new NewPortfolio("Imports in a browser", terms, ScaleEnds.EURO_OR_DOLLAR), architect.id());
        var page = browser.window("en", 1440, 900, ColorScheme.LIGHT);
        page.context()
                .addCookies(List.of(new Cookie(
                                SessionCookie.NAME, visitors.session(architect).token())
                        .setUrl(address.toString())));

        page.navigate(URI.create(address.toString())
                .resolve("/p/" + portfolio.slug() + "/imports/new")
                .toString());
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("works.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Upload and check");
        assertThat(page.content()).contains("1 of 2 rows are ready.");

        page.getByLabel("“cheap” is not a number").fill("900");
        press(page, "Take it");
        assertThat(page.content()).contains("2 of 2 rows are ready.");
        press(page, "Import 2 rows");
        assertThat(page.content()).contains("2 use cases are new");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.waitForLoadState();
    }
}
