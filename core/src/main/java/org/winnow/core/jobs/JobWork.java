package org.winnow.core.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.winnow.core.ids.JobId;

/** Finds the handler of a job's kind and keeps how it ended. */
@ApplicationScoped
class JobWork {
    static final String UNEXPECTED = "unexpected";

    private static final Logger LOG = Logger.getLogger(JobWork.class);

    private final Jobs jobs;
    private final JobLife life;
    private final List<JobHandler> handlers;

    JobWork(Jobs jobs, JobLife life, @All List<JobHandler> handlers) {
        this.jobs = jobs;
        this.life = life;
        this.handlers = handlers;
    }

    /** Works on the job to its end; throws {@link JobStopped} if the program stops before. */
    @ActivateRequestContext
    void run(JobId id, BooleanSupplier stopping) {
        life.begin(id).ifPresent(job -> work(job, stopping));
        life.givenUp(id).ifPresent(job -> handler(job.kind()).givenUp(job));
    }

    private void work(Job job, BooleanSupplier stopping) {
        try {
            String result = handler(job.kind()).run(job, new JobProgress(jobs, job.id(), stopping));
            life.done(job.id(), result);
        } catch (JobStopped stopped) {
            life.waitAgain(job.id());
            throw stopped;
        } catch (JobRefused refused) {
            life.failed(job.id(), refused.reason());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "job %d (%s) failed", job.id().value(), job.kind());
            life.failed(job.id(), UNEXPECTED);
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no handler for jobs of kind \"" + kind + "\""));
    }
}
