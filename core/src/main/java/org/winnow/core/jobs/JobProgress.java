package org.winnow.core.jobs;

import java.util.function.BooleanSupplier;
import org.winnow.core.ids.JobId;

/** What a handler says while it works. */
public final class JobProgress {
    private final Jobs jobs;
    private final JobId id;
    private final BooleanSupplier stopping;

    JobProgress(Jobs jobs, JobId id, BooleanSupplier stopping) {
        this.jobs = jobs;
        this.id = id;
        this.stopping = stopping;
    }

    /** Shows at once how far the job is, whatever transaction is open; throws {@link JobStopped} when the program stops. */
    public void report(long done, long total) {
        if (stopping.getAsBoolean()) throw new JobStopped();
        jobs.progress(id, done, total);
    }
}
