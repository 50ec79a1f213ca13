package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.checking.Decision;
import org.winnow.core.imports.checking.Decision.Choice;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportThreeWayTest extends ImportCase {
    @Test
    void theSameFileAgainChangesNothing() {
        imported(FIRST);
        var again = upload(FIRST);
        var check = check(again);
        assertThat(check.count(Result.UNCHANGED)).isEqualTo(3);
        assertThat(check.effective()).isFalse();
        assertThat(confirm(again)).isInstanceOf(Confirmation.NothingToDo.class);
    }

    @Test
    void aChangedCellChangesItsFactAndNothingElse() {
        imported(FIRST);
        var next =
                upload(FIRST.replace("A-2,Loan memos,Bank,candidate,,,90000", "A-2,Loan memos,Bank,candidate,,,80000"));
        var check = check(next);
        assertThat(check.count(Result.CHANGED)).isEqualTo(1);
        assertThat(check.shown().get(Result.CHANGED).get(0).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.was()).isEqualTo("at most 90000");
                    assertThat(change.becomes()).isEqualTo("at most 80000");
                });
        confirm(next);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Bound(Side.AT_MOST, 80_000_00));
    }

    @Test
    void aCellAsLastImportedNeverOverwritesALaterEdit() {
        imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        var again = upload(FIRST);
        assertThat(check(again).effective()).isFalse();
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(5));
    }

    @Test
    void whereBothChangedThePersonDecides() {
        imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        var changed = FIRST.replace("400,4,passed", "400,2,passed");
        var next = upload(changed);
        assertThat(check(next).open()).isEqualTo(1);
        int column = 7;
        long record = check(next).decide().stream()
                .filter(plan -> plan.open())
                .findFirst()
                .orElseThrow()
                .row()
                .record();
        imports.decide(portfolio, next, List.of(new Decision(record, column, Choice.FILE, "")));
        assertThat(check(next).open()).isZero();
        confirm(next);
        assertThat(content(1, "strategic-fit")).isEqualTo(new Content.Exact(2));
    }
}
