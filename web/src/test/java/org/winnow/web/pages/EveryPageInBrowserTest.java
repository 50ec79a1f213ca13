package org.winnow.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.core.people.Language;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class EveryPageInBrowserTest {
    private static Browser browser;

    @TestHTTPResource
    URI start;

    @Inject
    Exhibition exhibition;

    @Inject
    Visitors visitors;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "EN, DARK", "ZH, LIGHT", "ZH, DARK"})
    void everyPageIsFreeOfBarriersAndFitsWideAndNarrowWindows(Language language, ColorScheme scheme) {
        var tour = new Tour(browser, start, exhibition, visitors, language, scheme);

        assertThat(tour.of(EveryPage.all(), exhibition.names())).isEmpty();
    }
}
