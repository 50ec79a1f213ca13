package org.winnow.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PageTest {

    @Test
    void aPageSpeaksTheLanguageTheBrowserAsksFor() {
        var page = page("fr, zh-CN;q=0.8, en;q=0.7");

        assertThat(page).contains("<html lang=\"zh-Hans\"", "<title>用例总览 · Winnow</title>", "<h1>用例总览</h1>");
    }

    private static String page(String language) {
        return given().header("Accept-Language", language)
                .get("/layout-sample")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertThat(page("fr")).contains("<html lang=\"en\"", "<title>Portfolio · Winnow</title>", "<h1>Portfolio</h1>");
    }

    @Test
    void theChosenLanguageOutweighsTheBrowsers() {
        given().header("Accept-Language", "en")
                .cookie("winnow_language", "zh")
                .get("/layout-sample")
                .then()
                .body(containsString("<h1>用例总览</h1>"));
    }

    @Test
    void theSwitchKeepsTheLanguageAndComesBackToThePage() {
        given().redirects()
                .follow(false)
                .queryParam("back", "/layout-sample?sort=name")
                .get("/language/zh")
                .then()
                .statusCode(303)
                .cookie("winnow_language", "zh")
                .header("Location", containsString("/layout-sample?sort=name"));
    }

    @Test
    void theSwitchNeverLeadsToAnotherSite() {
        given().redirects()
                .follow(false)
                .queryParam("back", "//elsewhere.example/")
                .get("/theme/dark")
                .then()
                .statusCode(303)
                .cookie("winnow_theme", "dark")
                .header("Location", org.hamcrest.Matchers.not(containsString("elsewhere")));
    }

    @Test
    void theChosenThemeStandsOnThePage() {
        given().cookie("winnow_theme", "dark").get("/layout-sample").then().body(containsString("data-theme=\"dark\""));
        assertThat(page("en")).doesNotContain("data-theme=\"");
    }

    @Test
    void textFromPeopleIsNeverMarkup() {
        assertThat(page("en")).contains("&lt;b&gt;not bold");
    }

    @Test
    void pagesAreNotKeptAndLoadNothingFromElsewhere() {
        given().get("/layout-sample")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        assertThat(page("en")).doesNotContain("<style", "style=\"", "onclick", "http://", "https://");
    }

    @Test
    void linkedStylesAndScriptsAreThereAndKeptForEver() {
        var linked = java.util.regex.Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"]+)\"")
                .matcher(page("en"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(linked).hasSizeGreaterThan(2);
        for (var path : linked) {
            given().get(path).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }

    @Test
    void aFormNeedsTheTokenOfItsPage() {
        var page = given().get("/layout-sample");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");

        given().cookies(page.cookies())
                .formParam("csrf-token", token)
                .formParam("text", "typed")
                .post("/layout-sample")
                .then()
                .statusCode(200)
                .body(equalTo("typed"));
        given().cookies(page.cookies())
                .formParam("text", "typed")
                .post("/layout-sample")
                .then()
                .statusCode(400)
                .body(containsString("This request can’t be read."));
        given().cookies(page.cookies())
                .header("X-CSRF-TOKEN", token)
                .formParam("text", "typed")
                .post("/layout-sample")
                .then()
                .statusCode(200);
    }

    @Test
    void theFooterNamesWhatFiguresAreBasedOnAndTheToastOffersUndo() {
        assertThat(page("zh")).contains("数据依据：weights “Board 2026”", "action=\"/undone\"", "撤销");
    }

    @Test
    void sharedPartsShowWhatTheyAreGiven() {
        var parts = given().header("Accept-Language", "zh")
                .get("/layout-sample/parts")
                .asString();

        assertThat(parts)
                .contains("<a href=\"#name\">is missing</a>", "aria-sort=\"ascending\"", "aria-invalid=\"true\"")
                .contains("page=17\"", "下一页", "<b>78.9</b>", "x=\"60.0%\" width=\"18.9%\"", "未通过", "#i-plus")
                .contains("P10 1.00，P50 2.00，P90 3.00", "d=\"M40.0 10H100.0\"", "3650\u00a0万欧元", "<p>a &amp; b</p>");
    }

    @Test
    void anUnknownAddressIsAnsweredInWordsAndWithANumber() {
        given().header("Accept-Language", "zh")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("此地址没有内容"))
                .body(org.hamcrest.Matchers.matchesPattern("(?s).*编号：[0-9A-F]{8}.*"));
    }

    @Test
    void aFailureNeverTellsHowItCame() {
        given().get("/layout-sample/parts/broken")
                .then()
                .statusCode(500)
                .body(containsString("Something failed on our side"))
                .body(org.hamcrest.Matchers.not(containsString("secret")))
                .body(org.hamcrest.Matchers.not(containsString("Exception")));
    }

    @Test
    void programsAreAnsweredInJson() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }
}
