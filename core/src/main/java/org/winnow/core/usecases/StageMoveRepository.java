package org.winnow.core.usecases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** Of the use cases that an act moved, those that were moved again since. */
    Set<Long> followed(PortfolioId portfolio, ActivityId act) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select m.useCaseId from StageMoveEntity m where m.portfolioId = ?1 and m.activityId = ?2 and exists"
                                + " (select 1 from StageMoveEntity l where l.useCaseId = m.useCaseId and l.id > m.id)",
                        Long.class)
                .setParameter(1, portfolio.value())
                .setParameter(2, act.value())
                .getResultList());
    }

    /** The moves by which use cases came to the stage where they stand, oldest first; undoing one is not coming anew, nor is what was undone. */
    List<StageMoveEntity> leadingHere(PortfolioId portfolio, Collection<UseCaseId> useCases) {
        return list(
                "from StageMoveEntity m where m.portfolioId = ?1 and m.useCaseId in ?2 and m.undoes is null"
                        + " and not exists (select 1 from StageMoveEntity back where back.undoes = m.id)"
                        + " and m.toStage = (select u.stage from UseCaseEntity u where u.id = m.useCaseId) order by m.id",
                portfolio.value(),
                useCases.stream().map(UseCaseId::value).toList());
    }
}
