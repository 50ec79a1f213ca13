package org.winnow.core.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.winnow.core.ids.JobId;

/** The states a job goes through while it is worked on. */
@ApplicationScoped
class JobLife {
    /** A job that took its replica down this often is not tried again. */
    static final int MOST_ATTEMPTS = 5;

    static final String KILLED_TOO_OFTEN = "killed-too-often";

    private final JobRepository jobs;
    private final Clock clock;

    JobLife(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The job to work on; empty if it is over, which a repeated execution finds. */
    Optional<Job> begin(JobId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.findByIdOptional(id.value())
                        .filter(job -> !job.read().over())
                        .filter(this::attempt)
                        .map(JobEntity::read));
    }

    /** The job, if it took its replica down too often. */
    Optional<Job> givenUp(JobId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.findByIdOptional(id.value())
                        .filter(job -> KILLED_TOO_OFTEN.equals(job.reason))
                        .map(JobEntity::read));
    }

    private boolean attempt(JobEntity job) {
        if (job.attempts >= MOST_ATTEMPTS) {
            end(job, JobState.FAILED);
            job.reason = KILLED_TOO_OFTEN;
            return false;
        }
        job.attempts++;
        job.state = JobState.RUNNING;
        job.startedAt = clock.instant();
        return true;
    }

    void done(JobId id, String result) {
        change(id, job -> {
            end(job, JobState.DONE);
            job.result = result;
        });
    }

    void failed(JobId id, String reason) {
        change(id, job -> {
            end(job, JobState.FAILED);
            job.reason = reason;
        });
    }

    /** Stopping in good order is no attempt that took the replica down. */
    void waitAgain(JobId id) {
        change(id, job -> {
            job.state = JobState.WAITING;
            job.attempts--;
        });
    }

    private void end(JobEntity job, JobState state) {
        job.state = state;
        job.endedAt = clock.instant();
    }

    /** A job that was given up stays so, even if a replica thought dead finishes it after all. */
    private void change(JobId id, Consumer<JobEntity> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.findByIdOptional(id.value())
                        .filter(job -> !job.read().over())
                        .ifPresent(change));
    }
}
