package org.winnow.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.winnow.core.ids.JobId;

/** Takes jobs from the queue, in this replica, two at a time. A job whose replica died is taken up within a minute. */
@Singleton
final class JobScheduler {
    static final int THREADS = 2;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final JobWork work;
    private final Scheduler scheduler;

    JobScheduler(DataSource source, JobWork work) {
        this.work = work;
        this.scheduler = Scheduler.create(source, task())
                .schedulerName(new SchedulerName.Fixed("winnow-" + UUID.randomUUID()))
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    private OneTimeTask<Void> task() {
        return Tasks.oneTime(JobQueue.TASK)
                .onFailure(JobScheduler::takeUpAgain)
                .execute((instance, context) -> work.run(
                        new JobId(Long.parseLong(instance.getId())),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    /** Only a job that could not be brought to an end comes here: the program stops or the database went away. */
    private static void takeUpAgain(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, Instant.EPOCH);
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
