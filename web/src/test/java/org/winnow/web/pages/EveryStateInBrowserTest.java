package org.winnow.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnow.core.people.Language;
import org.winnow.web.testing.Browser;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

/** The pages unfolded, when there is nothing, when there is very much, and when a form comes back; each is kept for the module {@code markup}. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
@Tag("long")
class EveryStateInBrowserTest {
    private static Browser browser;

    @TestHTTPResource
    URI start;

    @Inject
    Exhibition exhibition;

    @Inject
    Crowd crowd;

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

    private Tour tour(String name, Language language, ColorScheme scheme) {
        return new Tour(browser, start, exhibition, visitors, language, scheme).keeping(name + " " + language);
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "ZH, DARK"})
    void everyPageWithAllThatUnfolds(Language language, ColorScheme scheme) {
        var tour = tour("usual", language, scheme).unfolding();

        assertThat(tour.of(EveryPage.all(), exhibition.names())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, DARK", "ZH, LIGHT"})
    void everyPageOfAPortfolioWithNothingInIt(Language language, ColorScheme scheme) {
        var tour = tour("empty", language, scheme);

        assertThat(tour.of(EveryPage.ofAnEmptyPortfolio(), exhibition.ofTheEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "EN, DARK", "ZH, LIGHT", "ZH, DARK"})
    void everyPageOfAPortfolioWithVeryMuchInIt(Language language, ColorScheme scheme) {
        var tour = tour("full", language, scheme);

        assertThat(tour.of(EveryPage.ofAPortfolio(), crowd.names())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "EN, DARK", "ZH, LIGHT", "ZH, DARK"})
    void everyFormThatComesBackWithWhatWasTyped(Language language, ColorScheme scheme) {
        var tour = tour("refused", language, scheme);
        var forms = Stream.of(
                        Refused.atTheDoor(), Refused.ofTheInstallation(), Refused.ofAPortfolio(), Refused.ofUseCases())
                .flatMap(List::stream)
                .toList();

        assertThat(tour.ofRefused(forms, exhibition.names())).isEmpty();
    }
}
