package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.JobId;
import org.winnow.core.jobs.Job;
import org.winnow.core.jobs.JobState;
import org.winnow.web.testing.Database;

/** What somebody was stopped in the middle of is put right by the next one who comes. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportStoppedTest extends ImportCase {
    @Inject
    ColumnTable columns;

    @Inject
    ImportRepository repository;

    @Inject
    ImportJob job;

    @Test
    void anUploadStoppedBeforeItsColumnsWereKeptIsCompletedWhenItIsOpened() {
        var id = upload(LargeFile.of(3));
        var before = imports.draft(portfolio, id).orElseThrow().columns();
        QuarkusTransaction.requiringNew().run(() -> columns.clear(id));
        assertThat(imports.draft(portfolio, id).orElseThrow().columns()).isEqualTo(before);
        assertThat(confirm(id)).isInstanceOf(Confirmation.Done.class);
    }

    @Test
    void anImportWhoseJobIsGivenUpCanBeConfirmedAgain() {
        var id = upload(LargeFile.of(3));
        QuarkusTransaction.requiringNew()
                .run(() -> repository.locked(portfolio, id).orElseThrow().state = ImportState.CONFIRMING);
        job.givenUp(killedTooOften(id));
        assertThat(imports.find(portfolio, id).orElseThrow().staged()).isTrue();
        assertThat(confirm(id)).isInstanceOf(Confirmation.Done.class);
        job.givenUp(killedTooOften(id));
        assertThat(imports.find(portfolio, id).orElseThrow().state()).isEqualTo(ImportState.CONFIRMED);
    }

    private Job killedTooOften(ImportId id) {
        return new Job(
                new JobId(1),
                ImportJob.KIND,
                portfolio,
                architect,
                id.value() + " CONTRIBUTOR seen",
                JobState.FAILED,
                0,
                3,
                1,
                5,
                Optional.empty(),
                Optional.of("killed-too-often"),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }
}
