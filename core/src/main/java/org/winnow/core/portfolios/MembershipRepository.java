package org.winnow.core.portfolios;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class MembershipRepository implements PanacheRepository<MembershipEntity> {

    Optional<MembershipEntity> of(PortfolioId portfolio, PersonId person) {
        return find("portfolioId = ?1 and personId = ?2", portfolio.value(), person.value())
                .firstResultOptional();
    }

    List<MembershipEntity> of(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by since, id", portfolio.value());
    }

    void add(PortfolioId portfolio, PersonId person, Role role, Instant since) {
        var entity = new MembershipEntity();
        entity.portfolioId = portfolio.value();
        entity.personId = person.value();
        entity.role = role;
        entity.since = since;
        persist(entity);
    }
}
