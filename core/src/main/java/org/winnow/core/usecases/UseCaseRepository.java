package org.winnow.core.usecases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

@ApplicationScoped
class UseCaseRepository implements PanacheRepository<UseCaseEntity> {

    Optional<UseCaseEntity> of(PortfolioId portfolio, Reference reference) {
        return find("portfolioId = ?1 and number = ?2 and listed", portfolio.value(), reference.number())
                .firstResultOptional();
    }

    List<UseCaseId> aside(PortfolioId portfolio) {
        return list(
                        "portfolioId = ?1 and stage in ?2",
                        portfolio.value(),
                        Arrays.stream(Stage.values()).filter(Stage::aside).toList())
                .stream()
                .map(UseCaseEntity::id)
                .toList();
    }

    List<UseCaseEntity> of(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return list(
                "portfolioId = ?1 and id in ?2 order by id",
                portfolio.value(),
                ids.stream().map(UseCaseId::value).toList());
    }

    /**
     * Locked after the portfolio and in the order of their ids, so that two acts on the same ones wait for each other: an import holds the
     * portfolio and comes to the use cases later.
     */
    List<UseCaseEntity> locked(PortfolioId portfolio, Collection<UseCaseId> ids) {
        lock(portfolio);
        return find(
                        "portfolioId = ?1 and id in ?2 order by id",
                        portfolio.value(),
                        ids.stream().map(UseCaseId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The same where nothing of them need be read. */
    void lock(PortfolioId portfolio, Collection<UseCaseId> ids) {
        lock(portfolio);
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from (select id from use_case where portfolio_id = :portfolio"
                                + " and id = any(cast(:ids as bigint[])) order by id for no key update) locked",
                        Long.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", array(ids))
                .getSingleResult();
    }

    private void lock(PortfolioId portfolio) {
        getEntityManager()
                .createNativeQuery("select id from portfolio where id = :id for no key update", Long.class)
                .setParameter("id", portfolio.value())
                .getSingleResult();
    }

    /** The first of {@code count} free numbers; the portfolio's row is locked, so that no number is given twice. */
    int freeNumbers(PortfolioId portfolio, int count) {
        lock(portfolio);
        var greatest = getEntityManager()
                .createQuery("select max(number) from UseCaseEntity where portfolioId = ?1", Integer.class)
                .setParameter(1, portfolio.value())
                .getSingleResult();
        return Objects.requireNonNullElse(greatest, 0) + 1;
    }

    /** Gives each use case one way to do it, the proposed one. */
    void addVariants(PortfolioId portfolio, Collection<UseCaseId> useCases) {
        flush();
        getEntityManager()
                .createNativeQuery("insert into variant (portfolio_id, use_case_id, name, proposed)"
                        + " select :portfolio, u, '', true from unnest(cast(:ids as bigint[])) u")
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", array(useCases))
                .executeUpdate();
    }

    /** Stamps the touched use cases with the revision the act makes. */
    void touch(Collection<UseCaseId> touched, long revision) {
        flush();
        getEntityManager()
                .createNativeQuery("update use_case set revision = :revision where id = any(cast(:ids as bigint[]))")
                .setParameter("revision", revision)
                .setParameter("ids", array(touched))
                .executeUpdate();
    }

    private static Long[] array(Collection<UseCaseId> ids) {
        return ids.stream().map(UseCaseId::value).toArray(Long[]::new);
    }
}
