package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.BusinessUnitId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** Rows of use cases by the thousand, as far as an act on many looks at them. */
@ApplicationScoped
class SubjectTable {
    private static final String LOOK = """
            select id, number, revision, business_unit_id from use_case
            where portfolio_id = :portfolio and listed and id = any(cast(:ids as bigint[])) order by id
            """;
    private static final String ASSIGN = """
            with before as (
                insert into unit_assignment (activity_id, use_case_id, was_unit_id)
                select :act, id, business_unit_id from use_case where portfolio_id = :portfolio and id = any(cast(:ids as bigint[])))
            update use_case set business_unit_id = :unit, version = version + 1
            where portfolio_id = :portfolio and id = any(cast(:ids as bigint[]))
            """;

    private final Session session;

    SubjectTable(Session session) {
        this.session = session;
    }

    List<Sorted.Subject> look(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return read(LOOK, portfolio, ids);
    }

    /** In the order of their ids, as every act on several takes them. The caller holds the portfolio. */
    List<Sorted.Subject> locked(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return read(LOOK + " for no key update", portfolio, ids);
    }

    private List<Sorted.Subject> read(String query, PortfolioId portfolio, Collection<UseCaseId> ids) {
        return session.createNativeQuery(query, Tuple.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", array(ids))
                .getResultStream()
                .map(row -> new Sorted.Subject(
                        new UseCaseId(row.get("id", Long.class)),
                        new Reference(row.get("number", Integer.class)),
                        row.get("revision", Long.class),
                        unit(row.get("business_unit_id", Long.class))))
                .toList();
    }

    private static @Nullable BusinessUnitId unit(@Nullable Long id) {
        return id == null ? null : new BusinessUnitId(id);
    }

    void assign(PortfolioId portfolio, Collection<UseCaseId> ids, long unit, ActivityId act) {
        session.createNativeMutationQuery(ASSIGN)
                .setParameter("portfolio", portfolio.value())
                .setParameter("unit", unit)
                .setParameter("act", act.value())
                .setParameter("ids", array(ids))
                .executeUpdate();
    }

    private static Long[] array(Collection<UseCaseId> ids) {
        return ids.stream().map(UseCaseId::value).toArray(Long[]::new);
    }
}
