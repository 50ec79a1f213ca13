package org.winnow.core.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import javax.sql.DataSource;
import org.winnow.core.ids.JobId;

/** Hands jobs to whichever replica takes them first. */
@Singleton
final class JobQueue {
    static final String TASK = "job";

    private final SchedulerClient client;

    JobQueue(DataSource source) {
        client = SchedulerClient.Builder.create(source).build();
    }

    /** Due at once: a time long past, in the order of the jobs' numbers, since the clocks of two replicas may differ. */
    void add(JobId id) {
        client.scheduleIfNotExists(
                new TaskInstance<Void>(TASK, String.valueOf(id.value())), Instant.EPOCH.plusMillis(id.value()));
    }
}
