package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.mapping.Profile;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.AtOnce;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportPagesTest extends ImportPageCase {
    private static final String FILE = """
            ID,Title,Business unit,Stage,Strategic fit (1-5),Run cost a year (EUR),Note
            A-1,Contract review,Works,candidate,4,1200,green
            A-2,<script>alert(1)</script>,Bank,candidate,7,2000,
            A-3,Loan memos,Bank,approved,3,cheap,
            """;

    @Test
    void aFileIsCheckedMendedConfirmedAndUndone() {
        var at = upload("works.csv", FILE.getBytes(StandardCharsets.UTF_8), 303);
        var review = page(at);
        assertThat(review).contains("1 of 3 rows are ready.", "“cheap” is not a number", "&lt;script&gt;");
        assertThat(review).doesNotContain("<script>alert");

        visitors.as(architect)
                .formParam("record", 3)
                .formParam("column", 4)
                .formParam("choice", "TEXT")
                .formParam("text", "5")
                .post(at + "/decisions")
                .then()
                .statusCode(303);
        var seen = seen(at);
        visitors.as(architect)
                .formParam("seen", seen)
                .post(at + "/confirmation")
                .then()
                .statusCode(303);
        assertThat(page(at)).contains("2 use cases are new, 0 changed, 1 rows were left out.");
        visitors.as(architect)
                .formParam("seen", seen)
                .post(at + "/confirmation")
                .then()
                .statusCode(409);

        assertThat(page(at + "/rejected.csv")).contains("Loan memos", "“cheap” is not a number");
        assertThat(page("/p/" + portfolio.slug() + "/facts.csv")).contains("UC-0001,Contract review,,Works,candidate");
        assertThat(page("/p/" + portfolio.slug() + "/ranking.csv")).contains("UC-0002");

        visitors.as(architect).post(at + "/undoing").then().statusCode(303);
        assertThat(page(at)).contains("This import was undone.");
        assertThat(page(path())).contains("undone");
    }

    @Test
    void aDoubleClickAndTheWayBackAfterConfirmingSayThatItIsDone() {
        var at = upload("works.csv", FILE.getBytes(StandardCharsets.UTF_8), 303);
        var seen = seen(at);
        var session = visitors.as(architect);
        var statuses = AtOnce.both(
                () -> visitors.as(architect)
                        .formParam("seen", seen)
                        .post(at + "/confirmation")
                        .statusCode(),
                () -> session.formParam("seen", seen).post(at + "/confirmation").statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        var again = visitors.as(architect)
                .formParam("record", 3)
                .formParam("column", 4)
                .formParam("choice", "TEXT")
                .formParam("text", "5")
                .post(at + "/decisions");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("This import was confirmed already", "2 rows were left out.");
        assertThat(page(at)).contains("1 use cases are new, 0 changed, 2 rows were left out.");
    }

    @Test
    void aFileOfVeryManyColumnsIsMappedPageByPage() {
        var names = IntStream.range(0, 250).mapToObj(column -> "Note %d".formatted(column));
        var file = "Title," + names.collect(Collectors.joining(",")) + "\nContract review" + ",x".repeat(250) + "\n";
        var at = upload("wide.csv", file.getBytes(StandardCharsets.UTF_8), 303);
        assertThat(page(at)).contains("100 of 251 columns stand on this page").doesNotContain("name=\"column-200\"");
        assertThat(page(at + "?columns=3")).contains("51 of 251 columns", "name=\"column-200\"");
        var description = page(at).replaceFirst("(?s).*value=\"(DESCRIPTION:[^\"]*)\".*", "$1");
        visitors.as(architect)
                .formParam("column-200", description)
                .post(at + "/mapping?columns=3")
                .then()
                .statusCode(303);
        assertThat(page(at)).contains("Columns: 2 of 251 feed something");
    }

    @Test
    void aLongFileShowsItsProgressAndThenItsReceiptWhoeverLooks() {
        var rows = new StringBuilder("ID,Title,Strategic fit (1-5)\n");
        for (int row = 1; row <= 700; row++) {
            rows.append("L-%d,Long file %d,%d\n".formatted(row, row, 1 + row % 5));
        }
        var at = upload("long.csv", rows.toString().getBytes(StandardCharsets.UTF_8), 303);
        var review = page(at);
        assertThat(review).contains("The first 500 of 700 rows are shown here");
        assertThat(review).contains("700 would be ranked, 0 are now");
        var seen = review.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        visitors.as(architect)
                .formParam("seen", seen)
                .post(at + "/confirmation")
                .then()
                .statusCode(303);
        assertThat(page(at)).containsAnyOf("Closing this page stops nothing", "700 use cases are new");
        for (int look = 0; look < 600 && page(at).contains("Closing this page"); look++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(page(at)).contains("700 use cases are new, 0 changed, 0 rows were left out.");
    }

    private void everyValueOfAColumnFitsOneForm(String at) {
        var sender = visitors.as(architect);
        IntStream.range(0, Profile.DISTINCT_KEPT)
                .forEach(value -> sender.formParam("cell-9-" + value, "x").formParam("meaning-9-" + value, "1"));
        sender.post(at + "/meanings").then().statusCode(303);
    }

    @Test
    void columnsValuesAndReadingAreCorrectedByForms() {
        var at = upload("works.csv", FILE.getBytes(StandardCharsets.UTF_8), 303);
        visitors.as(architect)
                .formParam("column-5", "")
                .post(at + "/mapping")
                .then()
                .statusCode(303);
        assertThat(page(at)).contains("2 of 3 rows are ready.");
        visitors.as(architect)
                .formParam("cell-4-0", "7")
                .formParam("meaning-4-0", "5")
                .post(at + "/meanings")
                .then()
                .statusCode(303);
        assertThat(page(at)).contains("3 of 3 rows are ready.");
        everyValueOfAColumnFitsOneForm(at);
        visitors.as(architect)
                .formParam("separator", "SEMICOLON")
                .formParam("header", "1")
                .post(at + "/dialect")
                .then()
                .statusCode(303);
        assertThat(page(at)).contains("separated by semicolon");
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithWhatToDo() {
        assertThat(upload("empty.csv", new byte[0], 422)).contains("The file is empty.");
        assertThat(upload("zip.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, 422))
                .contains("save it as CSV");
    }

    @Test
    void aFileSeparatedByBarsIsImported() {
        var at = uploaded("ID|Title|Strategic fit (1-5)\nA-1|Review, and search|4\n");
        assertThat(page(at)).contains("separated by bar");
        confirmed(at).then().statusCode(303);
        assertThat(useCase(1).title()).isEqualTo("Review, and search");
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(4));
    }

    @Test
    void aViewerSeesReceiptsAndChangesNothing() {
        var viewer = visitors.person("Import Viewer");
        memberships.give(portfolio.id(), viewer.id(), Role.VIEWER, architect.id());
        var at = upload("works.csv", FILE.getBytes(StandardCharsets.UTF_8), 303);
        visitors.as(viewer).get(path()).then().statusCode(200);
        visitors.as(viewer).get(at).then().statusCode(200);
        visitors.as(viewer).get(path() + "/new").then().statusCode(403);
        visitors.as(viewer)
                .formParam("seen", "x")
                .post(at + "/confirmation")
                .then()
                .statusCode(403);
        visitors.as(visitors.person("Import Stranger")).get(at).then().statusCode(404);
    }

    @Test
    void theSampleIsOneClick() {
        var made = visitors.as(architect).post("/p/" + portfolio.slug() + "/sample");
        assertThat(made.statusCode()).isEqualTo(303);
        visitors.as(architect)
                .get(made.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString("UC-0"));
    }
}
