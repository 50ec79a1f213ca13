package org.winnow.core.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class JobRepository implements PanacheRepository<JobEntity> {

    Optional<JobEntity> of(PortfolioId portfolio, JobId id) {
        return find("portfolioId = ?1 and id = ?2", portfolio.value(), id.value())
                .firstResultOptional();
    }

    void progress(JobId id, long done, long total) {
        update("done = ?1, total = ?2 where id = ?3 and state = ?4", done, total, id.value(), JobState.RUNNING);
    }
}
