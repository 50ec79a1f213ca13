package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.ImportId;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.portfolios.Role;
import org.winnow.core.rankings.Outlook;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportOutlookTest extends ImportCase {
    private static final String RANKED = "ID,Title,Strategic fit (1-5),Permitted practice\n";

    private Outlook outlook(ImportId id) {
        var draft = imports.draft(portfolio, id).orElseThrow();
        return imports.outlook(portfolio, draft, Role.CONTRIBUTOR).orElseThrow();
    }

    @Test
    void whatTheImportWouldDoToTheRankingIsWhatItThenDoes() {
        imported(RANKED + twelve(3));
        var next = upload(RANKED
                + "R-1,Contract number 1,5,\nR-2,Contract number 2,3,failed: forbidden\nN-1,Newcomer,5,passed\n");
        var told = outlook(next);
        assertThat(told.before()).isEqualTo(12);
        assertThat(told.after()).isEqualTo(12);
        assertThat(told.failing()).isEqualTo(1);
        assertThat(told.entering()).extracting(Outlook.Who::title).containsExactly("Newcomer");
        assertThat(told.leaving()).extracting(Outlook.Who::title).containsExactly("Contract number 2");
        confirm(next);
        var live = rankings.live(portfolio);
        assertThat(live.ranked()).hasSize(told.after());
        assertThat(live.failing()).hasSize(told.failing());
        assertThat(live.ranked().subList(0, 2))
                .extracting(row -> row.candidate().useCase().title())
                .containsExactlyInAnyOrder("Contract number 1", "Newcomer");
    }

    private static String twelve(int fit) {
        var rows = new StringBuilder();
        for (int row = 1; row <= 12; row++) {
            rows.append("R-%d,Contract number %d,%d,\n".formatted(row, row, fit));
        }
        return rows.toString();
    }

    @Test
    void absentRowsAreNamedAndStay() {
        imported(RANKED + twelve(3));
        var check = check(upload(RANKED + "R-1,Contract number 1,4,\n"));
        assertThat(check.absentCount()).isEqualTo(11);
        assertThat(check.absent()).contains("UC-0002 Contract number 2").hasSize(11);
        imported(RANKED + "R-1,Contract number 1,4,\n");
        assertThat(rankings.candidates(portfolio)).hasSize(12);
    }

    @Test
    void whatIsProposedForAColumnIsTakenForAllItsCellsAtOnce() {
        var id = upload("ID,Title,Time to first benefit (months)\n1,Alpha,about 5\n2,Beta,6 months\n3,Gamma,about 7\n");
        assertThat(check(id).count(Result.REJECTED)).isEqualTo(3);
        imports.decide(portfolio, id, List.of(new Decision(0, 2, Choice.MEND, "")));
        assertThat(check(id).count(Result.NEW)).isEqualTo(3);
    }
}
