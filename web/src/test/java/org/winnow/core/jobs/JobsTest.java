package org.winnow.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.web.testing.Database;
import org.winnow.web.testing.Visitors;

@QuarkusTest
@QuarkusTestResource(Database.class)
class JobsTest {
    private static final PortfolioId PORTFOLIO = new PortfolioId(1);

    @Inject
    Visitors visitors;

    @Inject
    Jobs jobs;

    @Inject
    SampleJobs samples;

    @Inject
    JobLife life;

    @Inject
    JobWork work;

    private PersonId anna() {
        return visitors.person("Anna Berg").id();
    }

    private JobId start(String payload) {
        return jobs.start(SampleJobs.KIND, PORTFOLIO, anna(), payload);
    }

    private Job await(JobId id, Predicate<Job> reached) throws InterruptedException {
        Job job = jobs.find(PORTFOLIO, id).orElseThrow();
        for (int look = 0; look < 600 && !reached.test(job); look++) {
            Thread.sleep(100);
            job = jobs.find(PORTFOLIO, id).orElseThrow();
        }
        assertThat(job).matches(reached);
        return job;
    }

    @Test
    void progressIsSeenWhileAJobRunsAndTheResultWhenItIsDone() throws Exception {
        JobId id = start("first");
        Job running = await(id, job -> job.done() == 3);
        assertThat(running.state()).isEqualTo(JobState.RUNNING);
        assertThat(running.total()).isEqualTo(10);
        assertThat(running.startedBy()).isEqualTo(anna());

        samples.open("first");
        Job done = await(id, Job::over);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.result()).contains("all of first");
        assertThat(done.endedAt()).isPresent();
        assertThat(done.seed()).isEqualTo(running.seed());
    }

    @Test
    void aRefusedJobKeepsItsReason() throws Exception {
        Job failed = await(start("refuse"), Job::over);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.reason()).contains("file-is-empty");
        assertThat(failed.result()).isEmpty();
    }

    @Test
    void aBrokenJobIsNotTriedAgain() throws Exception {
        Job failed = await(start("break"), Job::over);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.reason()).contains(JobWork.UNEXPECTED);
        assertThat(failed.attempts()).isOne();
    }

    @Test
    void aJobOfATransactionThatFailedDoesNotExist() {
        JobId[] started = new JobId[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    started[0] = start("refuse");
                    throw new IllegalStateException("planned");
                }))
                .hasStackTraceContaining("planned");
        assertThat(jobs.find(PORTFOLIO, started[0])).isEmpty();
    }

    @Test
    void anotherPortfoliosJobIsNotFound() {
        JobId id = start("refuse");
        assertThat(jobs.find(new PortfolioId(2), id)).isEmpty();
    }

    @Test
    void aJobThatKillsItsReplicaEachTimeIsGivenUp() throws Exception {
        JobId id = start("deadly");
        await(id, job -> job.state() == JobState.RUNNING);
        for (int kill = 1; kill < JobLife.MOST_ATTEMPTS; kill++)
            assertThat(life.begin(id)).isPresent();
        work.run(id, () -> false);
        assertThat(samples.givenUp()).containsExactly("deadly");
        Job given = jobs.find(PORTFOLIO, id).orElseThrow();
        assertThat(given.reason()).contains(JobLife.KILLED_TOO_OFTEN);
        samples.open("deadly");
    }
}
