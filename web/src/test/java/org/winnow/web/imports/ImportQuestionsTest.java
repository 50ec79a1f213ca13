package org.winnow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.fields.Kind;
import org.winnow.core.fields.NewField;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.Label;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Database;

/** Numbers and dates that can be read in two ways are asked once for the column and never guessed. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportQuestionsTest extends ImportPageCase {
    private static final String COST = "MONEY:run-cost:WHOLE:WHOLE_CELL";
    private static final String NUMBERS = """
            ID;Title;Run cost a year (EUR)
            A-1;Contract review;1.300
            A-2;Loan memos;2.400
            """;
    private static final String OPEN = "say first how the marked columns are written";

    private void refusedAsOpen(String at) {
        assertThat(page(at)).contains("First say how some columns are written", OPEN, "needs you");
        var refused = confirmed(at);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains(OPEN);
        assertThat(lists.find(portfolio.id(), new Reference(1))).isEmpty();
    }

    @Test
    void aNumberIsStatedByTheDecimalSignThatAPersonGave() {
        var at = uploaded(NUMBERS);
        refusedAsOpen(at);
        feeds(at, 2, COST, "COMMA", "");
        confirmed(at).then().statusCode(303);
        assertThat(content(1, "run-cost")).isEqualTo(new Content.Exact(1_300_00));
    }

    @Test
    void theSameCellsAreSmallNumbersWhereThePersonSaysPoint() {
        var at = uploaded(NUMBERS);
        refusedAsOpen(at);
        feeds(at, 2, COST, "POINT", "");
        confirmed(at).then().statusCode(303);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Exact(2_40));
    }

    @Test
    void aDateIsStatedInTheOrderThatAPersonGave() {
        var wanted = new NewField(Kind.DATE, Of.USE_CASE, "", Label.of("Pilot begins"), "", List.of());
        fields.add(portfolio.id(), wanted, architect.id());
        var at = uploaded("ID,Title,Pilot begins\nA-1,Contract review,03/04/2024\n");
        refusedAsOpen(at);
        feeds(at, 2, "DATE:pilot-begins:WHOLE:WHOLE_CELL", "", "MONTH_FIRST");
        confirmed(at).then().statusCode(303);
        assertThat(content(1, "pilot-begins")).isEqualTo(new Content.Day(LocalDate.of(2024, 3, 4)));
    }

    @Test
    void theAnswerIsRememberedAndAskedOfTheSameSourceNoMore() {
        var at = uploaded(NUMBERS);
        feeds(at, 2, COST, "COMMA", "");
        confirmed(at).then().statusCode(303);
        assertThat(page(uploaded(NUMBERS.replace("2.400", "2.500")))).doesNotContain(OPEN);
    }

    @Test
    void whatAFileDidNotShowIsNotTakenForKnownOfTheNextOne() {
        confirmed(uploaded(NUMBERS.replace(".", ""))).then().statusCode(303);
        assertThat(page(uploaded(NUMBERS))).contains(OPEN);
    }

    @Test
    void whatAFileShowsOutweighsWhatIsRemembered() {
        confirmed(uploaded(NUMBERS.replace("1.300", "1300.75").replace("2.400", "2400")))
                .then()
                .statusCode(303);
        var at = uploaded(NUMBERS.replace("1.300", "1300,75").replace("2.400", "2.600"));
        confirmed(at).then().statusCode(303);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Exact(2_600_00));
    }
}
