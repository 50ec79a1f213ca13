package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.usecases.Content;
import org.winnow.web.testing.Database;

/** How a row is known again where the file has no ids, and what its empty cells say. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportIdentityTest extends ImportCase {
    private static final String TWO_ALIKE = """
            Title,Business unit,Strategic fit (1-5)
            Contract review,Works,4
            Contract review,Works,4
            """;

    @Test
    void twoRowsAlikeWithoutIdsAreTwoUseCasesAndKnownAgainByTheirOrder() {
        imported(TWO_ALIKE);
        assertThat(rankings.candidates(portfolio)).hasSize(2);
        var again = check(upload(TWO_ALIKE));
        assertThat(again.count(Result.UNCHANGED)).isEqualTo(2);
        assertThat(again.effective()).isFalse();
    }

    @Test
    void ofOneRowMoreOfTheSameKindOneIsNew() {
        imported(TWO_ALIKE);
        var check = check(upload(TWO_ALIKE + "Parts search,Works,2\n"));
        assertThat(check.count(Result.UNCHANGED)).isEqualTo(2);
        assertThat(check.count(Result.NEW)).isEqualTo(1);
    }

    @Test
    void anEmptyCellLeavesTheFactAsItStood() {
        imported(FIRST);
        var emptied = FIRST.replace("100,200,400,4,passed: kept in Frankfurt,green", ",,,,,");
        var check = check(upload(emptied));
        assertThat(check.effective()).isFalse();
        var next = upload(emptied.replace("Contract review", "Review of contracts"));
        assertThat(confirm(next)).isInstanceOf(Confirmation.Done.class);
        assertThat(content(1, "run-cost")).isEqualTo(new Content.Estimate(100_00, 200_00, 400_00));
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(4));
        assertThat(gates.answers(portfolio, id(1))).hasSize(1);
        assertThat(check(upload(FIRST.replace("Contract review", "Review of contracts")))
                        .effective())
                .isFalse();
    }
}
