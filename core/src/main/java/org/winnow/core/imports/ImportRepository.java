package org.winnow.core.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class ImportRepository implements PanacheRepository<ImportEntity> {

    Optional<ImportEntity> of(PortfolioId portfolio, ImportId id) {
        return find("portfolioId = ?1 and id = ?2", portfolio.value(), id.value())
                .firstResultOptional();
    }

    /** Whoever else wants to change it waits until this transaction ends. */
    Optional<ImportEntity> locked(PortfolioId portfolio, ImportId id) {
        return find("portfolioId = ?1 and id = ?2", portfolio.value(), id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<ImportEntity> all(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by id desc", portfolio.value());
    }

    void expire(PortfolioId portfolio, Instant before) {
        update(
                "state = ?1 where portfolioId = ?2 and state = ?3 and uploadedAt < ?4",
                ImportState.STALE,
                portfolio.value(),
                ImportState.STAGED,
                before);
    }

    /** The portfolio's revision; nobody raises it until this transaction ends. */
    long lockedRevision(PortfolioId portfolio) {
        return (long) getEntityManager()
                .createNativeQuery("select revision from portfolio where id = :id for no key update", Long.class)
                .setParameter("id", portfolio.value())
                .getSingleResult();
    }
}
