package org.winnow.core.usecases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

@ApplicationScoped
class StageMoveRepository implements PanacheRepository<StageMoveEntity> {

    List<StageMoveEntity> of(PortfolioId portfolio, UseCaseId useCase) {
        return list("portfolioId = ?1 and useCaseId = ?2 order by id desc", portfolio.value(), useCase.value());
    }

    List<StageMoveEntity> of(PortfolioId portfolio, ActivityId act) {
        return list("portfolioId = ?1 and activityId = ?2 order by useCaseId", portfolio.value(), act.value());
    }

    Optional<StageMoveEntity> newest(long useCase) {
        return find("useCaseId = ?1 order by id desc", useCase).firstResultOptional();
    }
}
