package org.winnow.core.gates;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class GateRepository implements PanacheRepository<GateEntity> {

    List<Gate> of(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by position", portfolio.value()).stream()
                .map(GateEntity::asRecord)
                .toList();
    }
}
