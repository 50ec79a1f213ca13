package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.Check;
import org.winnow.core.imports.checking.Checker;
import org.winnow.core.imports.checking.Fate;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.imports.checking.Standing;
import org.winnow.core.imports.checking.Summary;
import org.winnow.core.portfolios.Portfolios;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;

/** Writes a whole import in one transaction. The rows are planned again on the way, so that a long file never stands in memory. */
@ApplicationScoped
class ImportConfirmer {
    /** A hundred thousand rows take minutes. */
    static final int LONGEST_SECONDS = 1_800;

    private static final int ATTEMPTS = 5;

    private final ImportRepository imports;
    private final ColumnTable columns;
    private final Standings standings;
    private final ImportWriter writer;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    ImportConfirmer(
            ImportRepository imports,
            ColumnTable columns,
            Standings standings,
            ImportWriter writer,
            Portfolios portfolios,
            Activities activities,
            Clock clock) {
        this.imports = imports;
        this.columns = columns;
        this.standings = standings;
        this.writer = writer;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** Told now and then how many rows are written. */
    @FunctionalInterface
    interface Progress {
        void report(long done, long total);
    }

    /** seen: the fingerprint of the check that the person saw; where the rows would now do something else, nothing is written. */
    Confirmation write(PortfolioId portfolio, Draft draft, String seen, Mover by, ImportState from, Progress progress) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long revision = portfolios.find(portfolio).orElseThrow().revision();
            var register = QuarkusTransaction.requiringNew()
                    .call(() -> imports.of(portfolio, draft.of().id()).orElseThrow().registerId);
            var standing = standings.now(portfolio, register, by.role().may(Role.DECIDER));
            try {
                var outcome = QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .call(() -> imports.lockedRevision(portfolio) == revision
                                ? Optional.of(write(portfolio, draft, seen, standing, by, from, progress))
                                : Optional.<Confirmation>empty());
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (Differs rolledBack) {
                return new Confirmation.ChangedMeanwhile();
            }
        }
        return new Confirmation.ChangedMeanwhile();
    }

    /** Rolls everything back: the rows would do something else than what the person saw. */
    private static final class Differs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Differs() {
            super("the rows would do something else than what was seen", null, false, false);
        }
    }

    private Confirmation write(
            PortfolioId portfolio,
            Draft draft,
            String seen,
            Standing standing,
            Mover by,
            ImportState from,
            Progress progress) {
        var entity = imports.locked(portfolio, draft.of().id()).orElseThrow();
        if (entity.state != from) {
            return new Confirmation.NotStaged(
                    entity.state, Optional.ofNullable(entity.confirmedBy).map(PersonId::new));
        }
        var act = activities.record(
                Act.IMPORT_CONFIRMED,
                portfolio,
                by.person(),
                Note.about(draft.of().fileName()));
        var job = new ImportWriter.Job(
                portfolio, draft.of().id(), entity.registerId, draft.of().fileName(), standing, by.person(), act);
        var check = writeRows(job, draft, progress).check(draft.columns(), standing, entity.version);
        if (!check.fingerprint().equals(seen)) {
            throw new Differs();
        }
        receipt(entity, check);
        entity.state = ImportState.CONFIRMED;
        entity.confirmedBy = by.person().value();
        entity.confirmedAt = clock.instant();
        entity.activityId = act.value();
        columns.remember(draft.of().id(), draft.unmarked(), draft.unordered());
        portfolios.raise(portfolio);
        return new Confirmation.Done();
    }

    /** One core plans while the other one waits for the database. */
    private Summary writeRows(ImportWriter.Job job, Draft draft, Progress progress) {
        var summary = new Summary();
        long total = draft.table().census().rows();
        long done = 0;
        try (var rows = new Ahead(
                taker -> Checker.run(draft.table(), draft.columns(), draft.decisions(), job.standing(), taker))) {
            for (var piece = rows.next(); !piece.isEmpty(); piece = rows.next()) {
                piece.forEach(summary);
                writer.write(job, piece);
                done += piece.size();
                progress.report(done, total);
            }
        }
        return summary;
    }

    private static void receipt(ImportEntity entity, Check check) {
        entity.rowsNew = check.count(Result.NEW);
        entity.rowsChanged = check.count(Result.CHANGED);
        entity.rowsUnchanged = check.count(Result.UNCHANGED);
        entity.rowsRejected = check.count(Result.REJECTED) + check.count(Result.DUPLICATE);
        entity.cellsStated = check.count(Fate.STATED);
        entity.cellsUnchanged = check.count(Fate.UNCHANGED);
        entity.cellsExtra = check.count(Fate.EXTRA);
        entity.cellsNothing = check.count(Fate.NOTHING);
        entity.cellsProblem = check.count(Fate.PROBLEM);
    }
}
