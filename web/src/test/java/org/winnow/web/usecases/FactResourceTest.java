package org.winnow.web.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class FactResourceTest extends Nordhaven {
    @Test
    void everyKindOfContentCanBeStated() {
        var useCase = assistant();
        state(useCase, "gross-benefit", Map.of("content", "value", "value", "1.2m", "source", "Pilot"))
                .statusCode(303);
        assertThat(fact(useCase, "gross-benefit").content()).isEqualTo(new Content.Exact(120_000_000));
        state(
                        useCase,
                        "build-cost",
                        Map.of("content", "estimate", "least", "520k", "likely", "620k", "greatest", "860k"))
                .statusCode(303);
        assertThat(fact(useCase, "build-cost").content())
                .isEqualTo(new Content.Estimate(52_000_000, 62_000_000, 86_000_000));
        state(useCase, "run-cost", Map.of("content", "bound", "side", "at-most", "bound", "120万"))
                .statusCode(303);
        state(useCase, "reach", Map.of("content", "value", "value", "4")).statusCode(303);
        state(useCase, "strategic-fit", Map.of("content", "not-known")).statusCode(303);
        var seen = "" + fact(useCase, "reach").id().value();
        state(useCase, "reach", Map.of("content", "withdrawn", "seen", seen)).statusCode(303);
        assertThat(fact(useCase, "reach").content().stated()).isFalse();
        contributor()
                .get(path(useCase))
                .then()
                .body(containsString("at most EUR\u00a01.2\u00a0m"))
                .body(containsString("Pilot"));
        contributor()
                .get(path(useCase) + "/facts/reach/history")
                .then()
                .statusCode(200)
                .body(containsString("Stated 2 times"));
    }

    @Test
    void anEstimateThatFallsIsRefusedAndComesBack() {
        var useCase = assistant();
        state(useCase, "build-cost", Map.of("content", "estimate", "least", "9", "likely", "5", "greatest", "7"))
                .statusCode(422)
                .body(containsString("Least (9) is above likely (5)"))
                .body(containsString("value=\"9\""))
                .body(containsString("href=\"#least\""));
        assertThat(lists.facts(portfolio, useCase.id())).isEmpty();
    }

    @Test
    void aNumberThatCouldMeanTwoThingsIsRefused() {
        state(assistant(), "build-cost", Map.of("content", "value", "value", "1.234,5", "as-of", "yesterday"))
                .statusCode(422)
                .body(containsString("1.234,5”"))
                .body(containsString("yesterday”"));
    }

    @Test
    void monthsThatNoPlanHasAreRefused() {
        var useCase = assistant();
        for (var months : new String[] {"-5", "1201"}) {
            state(useCase, "time-to-benefit", Map.of("content", "value", "value", months))
                    .statusCode(422)
                    .body(containsString("Found “" + months + "” months; expected are 0 to 1,200."));
        }
        state(useCase, "months-to-live", Map.of("content", "value", "value", "1200"))
                .statusCode(303);
    }

    @Test
    void fewerThanNoUsersAreRefused() {
        state(assistant(), "users", Map.of("content", "value", "value", "-5"))
                .statusCode(422)
                .body(containsString("Found “-5”, which is below 0; expected is 0 or more."));
    }

    @Test
    void theSecondOfTwoWritersSeesBothValuesAndLosesNothing() {
        var useCase = assistant();
        state(useCase, "users", Map.of("content", "value", "value", "6,000")).statusCode(303);
        var page = state(useCase, "users", Map.of("content", "value", "value", "5,000", "source", "Survey"))
                .statusCode(422)
                .body(containsString("Another value was stated meanwhile"))
                .body(containsString("6,000"))
                .body(containsString("value=\"5,000\""))
                .body(containsString("value=\"Survey\""))
                .extract()
                .asString();
        var seen = "" + fact(useCase, "users").id().value();
        assertThat(page).contains("name=\"seen\" value=\"" + seen + "\"");
        state(useCase, "users", Map.of("content", "value", "value", "5,000", "seen", seen))
                .statusCode(303);
        assertThat(fact(useCase, "users").content()).isEqualTo(new Content.Exact(5_000_000_000L));
    }

    @Test
    void aPartOfThePageIsARowWithItsForm() {
        var useCase = assistant();
        contributor()
                .header("HX-Request", "true")
                .get(path(useCase) + "/facts/users")
                .then()
                .statusCode(200)
                .body(not(containsString("<html")))
                .body(containsString("<tr id=\"fact-users\""));
        contributor()
                .header("HX-Request", "true")
                .formParams(Map.of("content", "value", "value", "6000"))
                .post(path(useCase) + "/facts/users")
                .then()
                .statusCode(204)
                .header("HX-Refresh", "true");
    }

    @Test
    void thePageSpeaksChinese() {
        var useCase = assistant();
        state(useCase, "gross-benefit", Map.of("content", "value", "value", "120万"))
                .statusCode(303);
        contributor().get("/language/zh?back=/");
        try {
            contributor()
                    .get(path(useCase))
                    .then()
                    .body(containsString("lang=\"zh-Hans\""))
                    .body(containsString("120\u00a0万欧元"))
                    .body(containsString("为何是这一名次"))
                    .body(containsString("填写了年毛收益"));
        } finally {
            contributor().get("/language/en?back=/");
        }
    }
}
