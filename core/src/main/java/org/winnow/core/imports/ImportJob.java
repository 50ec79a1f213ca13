package org.winnow.core.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.jobs.Job;
import org.winnow.core.jobs.JobHandler;
import org.winnow.core.jobs.JobProgress;
import org.winnow.core.jobs.JobRefused;
import org.winnow.core.jobs.JobStopped;
import org.winnow.core.portfolios.Role;
import org.winnow.core.usecases.Mover;

/** Confirms large imports. Killed in the middle it has written nothing and begins anew; run again after its end it finds nothing to do. */
@ApplicationScoped
class ImportJob implements JobHandler {
    static final String KIND = "import";

    private final ImportRepository imports;
    private final RegisterRepository registers;
    private final Drafts drafts;
    private final ImportConfirmer confirmer;

    ImportJob(ImportRepository imports, RegisterRepository registers, Drafts drafts, ImportConfirmer confirmer) {
        this.imports = imports;
        this.registers = registers;
        this.drafts = drafts;
        this.confirmer = confirmer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, JobProgress progress) {
        var words = List.of(job.payload().split(" ", -1));
        var id = new ImportId(Long.parseLong(words.get(0)));
        var by = new Mover(job.startedBy(), Role.valueOf(words.get(1)));
        try {
            var outcome = confirmer.write(
                    job.portfolio(),
                    draft(job.portfolio(), id),
                    words.get(2),
                    by,
                    ImportState.CONFIRMING,
                    progress::report);
            if (outcome instanceof Confirmation.ChangedMeanwhile) {
                throw new JobRefused("changed-meanwhile");
            }
            return String.valueOf(id.value());
        } catch (JobStopped stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            backToStaged(job.portfolio(), id);
            throw failed;
        }
    }

    @Override
    public void givenUp(Job job) {
        backToStaged(job.portfolio(), new ImportId(Long.parseLong(job.payload().split(" ", -1)[0])));
    }

    private Draft draft(PortfolioId portfolio, ImportId id) {
        var of = QuarkusTransaction.requiringNew()
                .call(() -> imports.of(portfolio, id)
                        .map(entity -> entity.asRecord(registers.name(entity.registerId)))
                        .orElseThrow());
        return drafts.of(portfolio, of);
    }

    /** Nothing was written; it can be confirmed again. */
    private void backToStaged(PortfolioId portfolio, ImportId id) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.locked(portfolio, id)
                        .filter(entity -> entity.state == ImportState.CONFIRMING)
                        .ifPresent(entity -> {
                            entity.state = ImportState.STAGED;
                            entity.confirmedBy = null;
                        }));
    }
}
