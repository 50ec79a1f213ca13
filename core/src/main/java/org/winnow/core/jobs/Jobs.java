package org.winnow.core.jobs;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/** The jobs' front door: start one, see how far it is. A feature's {@link JobHandler} does the work. */
@ApplicationScoped
public class Jobs {
    private final JobRepository jobs;
    private final JobQueue queue;
    private final Clock clock;

    Jobs(JobRepository jobs, JobQueue queue, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.clock = clock;
    }

    /** Starts a job as soon as the transaction it is part of is done; if that fails, there is no job. */
    @Transactional
    public JobId start(String kind, PortfolioId portfolio, PersonId by, String payload) {
        JobEntity job = new JobEntity();
        job.kind = kind;
        job.portfolioId = portfolio.value();
        job.personId = by.value();
        job.payload = payload;
        job.seed = ThreadLocalRandom.current().nextLong();
        job.createdAt = clock.instant();
        jobs.persistAndFlush(job);
        queue.add(job.id());
        return job.id();
    }

    /** Shows how far a running job is, at once and apart from any open transaction. */
    @Transactional(REQUIRES_NEW)
    public void progress(JobId id, long done, long total) {
        jobs.progress(id, done, total);
    }

    /** A job of the portfolio; empty if it is another portfolio's. */
    @Transactional
    public Optional<Job> find(PortfolioId portfolio, JobId id) {
        return jobs.of(portfolio, id).map(JobEntity::read);
    }
}
