package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.Reference;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.writing.Exports;
import org.winnow.core.portfolios.Role;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportRoundTripTest extends ImportCase {
    private static final String FORMULAS = """
            ID,Title,Description,Strategic fit (1-5),Sponsor,Note
            F-1,=cmd|' /C calc'!A0,+49 170,4,@bo,-1
            F-2,'=quoted,"=1+1
            two lines",9,'already,'=note
            F-3,＝wide,plain,3,-5,=x
            """;

    @Inject
    PortfolioCsv csv;

    private String facts() {
        var bytes = new ByteArrayOutputStream();
        csv.facts(portfolio, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String ranking() {
        var bytes = new ByteArrayOutputStream();
        var live = rankings.live(portfolio);
        csv.ranking(live, live.ranked(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasExportedChangesNothingFormulasIncluded() {
        imported(FORMULAS);
        imported(FIRST);
        assertThat(facts()).contains("'=cmd|", "'＝wide").doesNotContain(",=cmd");
        for (var export : List.of(facts(), ranking())) {
            var check = check(upload(export));
            assertThat(check.questions()).isEmpty();
            assertThat(check.shown().getOrDefault(Result.CHANGED, List.of())).isEmpty();
            assertThat(check.decide()).isEmpty();
            assertThat(check.count(Result.UNCHANGED)).isEqualTo(check.read());
        }
    }

    @Test
    void rowsThatWereLeftOutComeBackMendedWithoutTheApostropheWePutThere() {
        imported(FORMULAS);
        var id = upload(FORMULAS);
        var rows = new ArrayList<List<String>>();
        var draft = imports.draft(portfolio, id).orElseThrow();
        imports.rejected(
                portfolio, draft, Role.CONTRIBUTOR, plan -> rows.add(plan.row().cells()));
        assertThat(rows).hasSize(1);

        var bytes = new ByteArrayOutputStream();
        try (var out = Exports.to(bytes, true)) {
            out.row(List.of(
                    "ID", "Title", "Description", "Strategic fit (1-5)", "Sponsor", "Note", Exports.REASON.en()));
            var mended = new ArrayList<>(rows.get(0));
            mended.set(3, "5");
            mended.add("Strategic fit: “9” is not a rating");
            out.row(mended);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("''=quoted");
        imported(bytes.toString(StandardCharsets.UTF_8));
        var useCase = lists.find(portfolio, new Reference(3)).orElseThrow();
        assertThat(useCase.title()).isEqualTo("'=quoted");
        assertThat(imports.extras(portfolio, useCase.id()))
                .containsOnlyKeys("Note")
                .containsEntry("Note", "'=note");
    }
}
