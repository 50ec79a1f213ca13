package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.winnow.web.testing.Database;

/** What columns feed and values mean is remembered by the register that the file came from. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportRememberedTest extends ImportPageCase {
    private static final String FILE = "ID,Title,Importance,Team\nA-1,Contract review,must,Law\n";
    private static final String FIT = "RATING:strategic-fit:WHOLE:WHOLE_CELL";
    private static final String SPONSOR = "TEXT:sponsor:WHOLE:WHOLE_CELL";
    private static final String CHOSEN = "value=\"%s\" selected";

    @Test
    void whatWasCorrectedIsSuggestedForTheNextFileOfTheSameSourceAndOfNoOther() {
        var at = uploaded(FILE);
        feeds(at, 2, FIT, "", "");
        feeds(at, 3, SPONSOR, "", "");
        means(at, 2, "must", "5");
        confirmed(at).then().statusCode(303);

        var again = page(uploaded(FILE.replace("A-1,Contract review", "A-2,Loan memos")));
        assertThat(again).contains(CHOSEN.formatted(FIT), CHOSEN.formatted(SPONSOR), CHOSEN.formatted("5"));
        assertThat(again).contains("1 of 1 rows are ready.");

        var other = page(upload("other.csv", FILE.getBytes(StandardCharsets.UTF_8), "another source", 303));
        assertThat(other).doesNotContain(CHOSEN.formatted(FIT), CHOSEN.formatted(SPONSOR), CHOSEN.formatted("5"));
    }

    @Test
    void aMeaningOutlastsAFileWithoutItsValue() {
        var at = uploaded(FILE);
        feeds(at, 2, FIT, "", "");
        means(at, 2, "must", "5");
        confirmed(at).then().statusCode(303);
        var without = uploaded(FILE.replace("A-1,Contract review,must", "A-2,Loan memos,may"));
        means(without, 2, "may", "1");
        confirmed(without).then().statusCode(303);
        assertThat(page(uploaded(FILE.replace("A-1,Contract review", "A-3,Parts search"))))
                .contains(CHOSEN.formatted("5"));
    }
}
