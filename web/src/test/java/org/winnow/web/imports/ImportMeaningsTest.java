package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Database;

/** What is taken for no value stands on the page, in whatever column, and can be taken otherwise. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportMeaningsTest extends ImportPageCase {
    private static final String FILE = """
            ID,Title,Business unit,Owner,Run cost a year (EUR),Legal basis,Strategic fit (1-5)
            A-1,Contract review,NA,Open,-,unknown,4
            A-2,Loan memos,NA,Ines,120,yes,3
            """;
    private static final int UNIT = 2;
    private static final int OWNER = 3;
    private static final int COST = 4;
    private static final int GATE = 5;
    private static final int FIT = 6;

    @Test
    void everyFillerOfAMappedColumnStandsOnThePageWithItsCountAndWhatItIsTakenFor() {
        var review = page(uploaded(FILE));
        assertThat(review).contains("taken for no value: NA (2)", "taken for no value: Open (1)");
        assertThat(review).contains("taken for no value: - (1)", "taken for no value: unknown (1)");
        assertThat(options(review, UNIT))
                .contains("= nothing stated", "Take as text")
                .doesNotContain("not known");
        assertThat(options(review, OWNER)).contains("= not known", "Take as text");
        assertThat(options(review, COST))
                .contains("= nothing stated", "not known")
                .doesNotContain("Take as text");
        assertThat(options(review, GATE)).contains("= not known", "nothing stated");
        assertThat(chinese(uploaded(FILE))).contains("视为无值：NA（2 次）", "按原文保留");
    }

    private static String options(String review, int column) {
        return review.replaceFirst("(?s).*name=\"meaning-" + column + "-0\"(.*?)</select>.*", "$1");
    }

    @Test
    void aFillerIsTakenAsTextOrAsNotKnownWhereAPersonSaysSo() {
        var at = uploaded(FILE);
        means(at, UNIT, "NA", "=");
        means(at, OWNER, "Open", "=");
        means(at, COST, "-", "?");
        means(at, GATE, "unknown", "");
        assertThat(page(at)).doesNotContain("taken for no value: NA", "taken for no value: Open");
        confirmed(at).then().statusCode(303);
        assertThat(useCase(1).businessUnit()).isEqualTo("NA");
        assertThat(content(1, "owner")).isEqualTo(new Content.Words("Open"));
        assertThat(content(1, "run-cost")).isEqualTo(new Content.NotKnown());
        assertThat(page("/p/" + portfolio.slug() + "/facts.csv")).contains("UC-0001,Contract review,,NA,candidate");
    }

    @Test
    void aValueThatCanBeReadMeansWhatAPersonSaysAllTheSame() {
        var at = uploaded(FILE);
        means(at, FIT, "4", "2");
        confirmed(at).then().statusCode(303);
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(2));
    }

    @Test
    void aMeaningThatTheTargetDoesNotHaveIsPassedOver() {
        var at = uploaded(FILE);
        means(at, FIT, "4", "=");
        confirmed(at).then().statusCode(303);
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(4));
    }
}
