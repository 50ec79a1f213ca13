package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.activity.Note;
import org.winnow.core.gates.Gates;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.usecases.BulkUseCases;
import org.winnow.core.usecases.Touches;

/** Takes an import back: facts, answers and stages stand as before, its new use cases leave the lists. */
@ApplicationScoped
class ImportUndo {
    private final RowTable rows;
    private final Activities activities;
    private final ActivityLists trail;
    private final BulkUseCases bulk;
    private final Gates gates;
    private final Touches touches;
    private final Clock clock;

    ImportUndo(
            RowTable rows,
            Activities activities,
            ActivityLists trail,
            BulkUseCases bulk,
            Gates gates,
            Touches touches,
            Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.trail = trail;
        this.bulk = bulk;
        this.gates = gates;
        this.touches = touches;
        this.clock = clock;
    }

    /** entity: locked by the caller's transaction. */
    Undoing undo(PortfolioId portfolio, ImportEntity entity, PersonId by) {
        var of = entity.asRecord("");
        if (of.state() != ImportState.CONFIRMED) {
            return Undoing.NOT_CONFIRMED;
        }
        var act = of.act().orElseThrow();
        var touched = trail.touched(portfolio, act);
        touches.lock(portfolio, touched);
        if (trail.followed(portfolio, act)) {
            return Undoing.ACTED_ON_SINCE;
        }
        var undoing = activities.record(Act.IMPORT_UNDONE, portfolio, by, Note.about(of.fileName()), touched);
        bulk.takeBack(portfolio, act, by, undoing);
        gates.takeBack(portfolio, act, by, undoing);
        takeBackRows(portfolio, of.id(), entity.registerId);
        entity.state = ImportState.UNDONE;
        entity.undoneBy = by.value();
        entity.undoneAt = clock.instant();
        touches.touch(portfolio, touched);
        return Undoing.DONE;
    }

    private void takeBackRows(PortfolioId portfolio, ImportId id, long register) {
        var before = rows.before(id);
        if (!before.isEmpty()) {
            bulk.describe(portfolio, before);
        }
        bulk.list(portfolio, rows.listedBy(id), false);
        rows.restore(id, register);
    }
}
