package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.NewField;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.Label;
import org.winnow.web.testing.Database;

/** Each problem says what was found and what belongs there, on the page and in the file of rows that were left out. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportProblemsTest extends ImportPageCase {
    private static final String FILE = """
            ID;Title;Stage;Placement;Site;Run cost a year (EUR)
            A-1;Contract review;flying;edge;Site 1;1.300,50
            A-2;Loan memos;candidate;cellar;Site 99;1.5.25
            A-3;Parts search;approved;edge;;7,5
            """;

    private String uploadedWithSites() {
        var sites = IntStream.rangeClosed(1, 22)
                .mapToObj(number -> Label.of("Site " + number))
                .toList();
        var field = new NewField(Kind.CHOICE, Of.USE_CASE, "", Label.of("Site"), "", sites);
        fields.add(portfolio.id(), field, architect.id());
        return uploaded(FILE);
    }

    @Test
    void aValueThatIsNoOptionIsAnsweredWithTheOptionsByTheirNames() {
        var at = uploadedWithSites();
        var review = page(at);
        assertThat(review).contains("“cellar” is not one of the options: Public API, Private cloud, Own data centre");
        assertThat(review).contains("“Site 99” is not one of the options: Site 1, Site 2,", "Site 10 …and 12 more");
        assertThat(review).contains("“flying” is not a stage: candidate, assessed, shortlisted,", "parked, rejected");
        assertThat(review).contains("“1.5.25” does not fit the decimal sign of its column, which writes 1.234,5");
        assertThat(page(at + "?rows=new")).contains("Only a decider may import the stage “approved”");
        assertThat(review)
                .contains("Rows whose stage is not taken, since only a decider may import it", ": 1. What is new");
    }

    @Test
    void theSameIsSaidInChineseByChineseNames() {
        var at = uploadedWithSites();
        assertThat(chinese(at)).contains("“flying”不是阶段：候选, 已评估", "…另有 12 项");
        assertThat(chinese(at + "?rows=new")).contains("仅决策者可导入阶段“已批准”");
    }

    @Test
    void monthsThatNoPlanHasAreNamedAtTheirCell() {
        var at = uploaded("ID,Title,Time to first benefit (months)\nB-1,Loan memos,-3\nB-2,Parts search,6\n");
        assertThat(page(at)).contains("“-3” is no number of months of a plan; expected are 0 to 1,200");
        assertThat(chinese(at)).contains("“-3”不是计划可用的月数，应为 0 至 1,200");
    }

    @Test
    void aCostBelowNothingIsRefusedAndTheAnswerCountsOnlyWhatThereIs() {
        var at = uploaded("ID,Title,Run cost a year (EUR)\nB-1,Loan memos,-3\nB-2,Parts search,6\n");
        assertThat(page(at)).contains("“-3” is below 0; expected is 0 or more", "One row can’t be taken as it is.");
        assertThat(page(at)).doesNotContain("may be a double", "may be doubles", "changed on both sides");
    }

    @Test
    void theRowsThatAreLeftOutNameTheColumnOfEachReason() {
        var at = uploadedWithSites();
        confirmed(at).then().statusCode(303);
        var rejected = page(at + "/rejected.csv");
        assertThat(rejected)
                .contains("Stage: “flying” is not a stage", "Placement: “cellar” is not one of the options");
        assertThat(rejected).contains("Run cost a year (EUR): “1.5.25” does not fit the decimal sign");
        var again = uploaded("Title\nParts search\n");
        assertThat(page(again + "/rejected.csv")).contains("100% like UC-0001 Parts search");
    }

    @Test
    void theSameProblemOfManyRowsIsSaidOnceWithALinkToTheFirst() {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "C-%d,Case number %d,%s".formatted(number, number, number < 31 ? number : "lots"))
                .collect(Collectors.joining("\n"));
        var at = uploaded("ID,Title,Run cost a year (EUR)\n" + rows + "\n");
        var problem = "Run cost a year (EUR): “lots” is not a number. In 30 rows, first in row 32 (line 32).";
        assertThat(page(at)).containsOnlyOnce(problem).contains(at + "?rows=decide&amp;page=1#r32");
        assertThat(chinese(at)).contains("“lots”不是数字。共 30 条，首见于第 32 条（第 32 行）。");
    }

    @Test
    void theLinkToARowLeadsToThePageItStandsOn() {
        var rows = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "D-%d,Case number %d,lots %d".formatted(number, number, number / 30))
                .collect(Collectors.joining("\n"));
        var at = uploaded("ID,Title,Run cost a year (EUR)\n" + rows + "\n");
        assertThat(page(at)).contains(at + "?rows=decide&amp;page=2#r31");
        assertThat(page(at + "?rows=decide&page=2")).contains("id=\"r31\"");
    }

    @Test
    void whereMoreProblemsDifferThanAreKeptTheirNumberIsNotClaimed() {
        var at = uploaded("ID,Title,Run cost a year (EUR)\n" + differentProblems(1_000) + "\n");
        assertThat(page(at)).contains("and 988 or more others");
        var fewer = uploaded("ID,Title,Run cost a year (EUR)\n" + differentProblems(999) + "\n");
        assertThat(page(fewer)).contains("and 987 more");
    }

    private static String differentProblems(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> "G-%d,Case number %d,lots %d".formatted(number, number, number))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aRowWithoutATitleIsAskedForOneAndNothingElse() {
        var at = uploaded("ID,Title,Run cost a year (EUR)\nE-1,,lots\n");
        var row = page(at).split("The row has no title</span>", -1)[1];
        assertThat(row).contains("value=\"TEXT\"").doesNotContain("NOT_KNOWN", "LEAVE");
    }

    @Test
    void aColumnThatFeedsNothingClaimsNoCertaintyAndOneThatWasChosenSaysSo() {
        var at = uploaded("ID,Title,Colour,Run cost a year (EUR)\nF-1,Contract review,blue,1\n");
        assertThat(page(at)).contains("feeds no field").doesNotContain("chosen</span>");
        feeds(at, 2, "DESCRIPTION:description:WHOLE:WHOLE_CELL", "", "");
        assertThat(page(at)).contains("chosen</span>").doesNotContain("feeds no field");
    }
}
