package org.winnow.core.jobs;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/** Holds back what is started: as long as every thread that works on jobs is busy, no other job begins. */
@Singleton
public class BusyJobs {
    private final Jobs jobs;
    private final SampleJobs samples;

    BusyJobs(Jobs jobs, SampleJobs samples) {
        this.jobs = jobs;
        this.samples = samples;
    }

    /** A job that is started meanwhile begins after. */
    public void during(PortfolioId portfolio, PersonId by, Runnable meanwhile) {
        var gates = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(JobScheduler.THREADS)
                .toList();
        try {
            var busy = gates.stream()
                    .map(gate -> jobs.start(SampleJobs.KIND, portfolio, by, gate))
                    .toList();
            busy.forEach(job -> await(portfolio, job, JobState.RUNNING));
            meanwhile.run();
        } finally {
            gates.forEach(samples::open);
        }
    }

    /** Waits until a job has come so far. */
    public void await(PortfolioId portfolio, JobId id, JobState state) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (jobs.find(portfolio, id).orElseThrow().state() != state) {
            if (System.nanoTime() > end) throw new IllegalStateException("job " + id.value() + " never was " + state);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
