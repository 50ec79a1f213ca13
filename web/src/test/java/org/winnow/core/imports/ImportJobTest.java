package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.winnow.core.imports.checking.Result;
import org.winnow.core.jobs.JobState;
import org.winnow.web.testing.Database;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportJobTest extends ImportCase {

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
        assertThat(confirm(id)).isInstanceOf(Confirmation.Started.class);
        var job = imports.find(portfolio, id).orElseThrow().job().orElseThrow();
        confirm(upload(LargeFile.of(3)));
        var left = awaitEnd(id);
        boolean quicker = left.state() == ImportState.CONFIRMED;
        assertThat(rankings.candidates(portfolio)).hasSize(quicker ? 600 : 3);
        if (!quicker) {
            assertThat(left.staged()).isTrue();
            assertThat(jobs.find(portfolio, job).orElseThrow().state()).isIn(JobState.FAILED, JobState.RUNNING);
            confirm(id);
            assertThat(awaitEnd(id).state()).isEqualTo(ImportState.CONFIRMED);
        }
    }
}
