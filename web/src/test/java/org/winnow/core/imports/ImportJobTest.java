package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.jobs.BusyJobs;
import org.winnow.core.jobs.JobState;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportJobTest extends ImportCase {
    @Inject
    BusyJobs busy;

    @Test
    void aLongFileIsWrittenByAJobThatTellsHowFarItIs() {
        var id = upload(LargeFile.of(1_200));
        assertThat(confirm(id)).isInstanceOf(Confirmation.Started.class);
        var done = awaitEnd(id);
        assertThat(done.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(done.receipt().fresh()).isEqualTo(1_200);
        assertThat(done.receipt().cells()).isEqualTo(1_200 * 4);
        var job = jobs.find(portfolio, done.job().orElseThrow()).orElseThrow();
        assertThat(job.total()).isEqualTo(1_200);
        assertThat(job.done()).isBetween(500L, 1_200L);
        assertThat(rankings.candidates(portfolio)).hasSize(1_200);
        assertThat(check(upload(LargeFile.of(1_200))).count(Result.UNCHANGED)).isEqualTo(1_200);
    }

    @Test
    void aJobWhoseRowsWouldDoSomethingElseNowWritesNothingAndCanBeConfirmedAgain() {
        var id = upload(LargeFile.of(600));
        busy.during(portfolio, architect, () -> {
            assertThat(confirm(id)).isInstanceOf(Confirmation.Started.class);
            assertThat(confirm(upload(LargeFile.of(3)))).isInstanceOf(Confirmation.Done.class);
        });
        assertThat(awaitEnd(id).staged()).isTrue();
        assertThat(rankings.candidates(portfolio)).hasSize(3);
        var job = imports.find(portfolio, id).orElseThrow().job().orElseThrow();
        busy.await(portfolio, job, JobState.FAILED);

        assertThat(confirm(id)).isInstanceOf(Confirmation.Started.class);
        assertThat(awaitEnd(id).state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(rankings.candidates(portfolio)).hasSize(600);
    }
}
