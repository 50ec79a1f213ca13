package org.winnow.core.rankings;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.SavedRankingId;

@ApplicationScoped
class SavedRankingRepository implements PanacheRepository<SavedRankingEntity> {

    List<SavedRankingEntity> of(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by id desc", portfolio.value());
    }

    Optional<SavedRankingEntity> of(PortfolioId portfolio, SavedRankingId id) {
        return find("portfolioId = ?1 and id = ?2", portfolio.value(), id.value())
                .firstResultOptional();
    }
}
