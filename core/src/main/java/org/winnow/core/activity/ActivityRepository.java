package org.winnow.core.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

@ApplicationScoped
class ActivityRepository implements PanacheRepository<ActivityEntity> {

    void touch(long activity, PortfolioId portfolio, Collection<UseCaseId> useCases) {
        flush();
        getEntityManager()
                .createNativeQuery("insert into activity_use_case (activity_id, portfolio_id, use_case_id)"
                        + " select distinct :activity, :portfolio, u from unnest(cast(:ids as bigint[])) u")
                .setParameter("activity", activity)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", useCases.stream().map(UseCaseId::value).toArray(Long[]::new))
                .executeUpdate();
    }
}
