package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.Reference;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportUndoTest extends ImportCase {
    @Test
    void anImportIsUndoneAsOneActAndTheSameFileBringsItBack() {
        var id = imported(FIRST);
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.DONE);
        assertThat(lists.find(portfolio, new Reference(1))).isEmpty();
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.NOT_CONFIRMED);

        imported(FIRST);
        assertThat(content(1, "run-cost")).isEqualTo(new Content.Estimate(100_00, 200_00, 400_00));
        assertThat(lists.find(portfolio, new Reference(4))).isEmpty();
    }

    @Test
    void anUndoneChangeLeavesWhatStoodBefore() {
        imported(FIRST);
        var next = imported(FIRST.replace("90000", "80000").replace("Contract review", "Contract reading"));
        assertThat(imports.undo(portfolio, next, architect)).isEqualTo(Undoing.DONE);
        assertThat(content(2, "run-cost")).isEqualTo(new Content.Bound(Side.AT_MOST, 90_000_00));
        assertThat(lists.find(portfolio, new Reference(1)).orElseThrow().title())
                .isEqualTo("Contract review");
        assertThat(check(upload(FIRST)).effective()).isFalse();
    }

    @Test
    void whatSomebodyActedOnIsNotUndone() {
        var id = imported(FIRST);
        edit(1, "strategic-fit", new Content.Exact(5));
        assertThat(imports.undo(portfolio, id, architect)).isEqualTo(Undoing.ACTED_ON_SINCE);
    }
}
