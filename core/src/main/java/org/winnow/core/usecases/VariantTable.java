package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** The ways to do a use case; so far the proposed one, which stands for it in the ranking. */
@ApplicationScoped
class VariantTable {
    private final Session session;

    VariantTable(Session session) {
        this.session = session;
    }

    Map<UseCaseId, Long> proposed(PortfolioId portfolio, Collection<UseCaseId> useCases) {
        return session.createNativeQuery(
                        "select use_case_id, id from variant where portfolio_id = :portfolio and proposed"
                                + " and use_case_id = any(cast(:ids as bigint[]))",
                        Object[].class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", useCases.stream().map(UseCaseId::value).toArray(Long[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> new UseCaseId((Long) row[0]), row -> (Long) row[1]));
    }
}
