package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** Candidates that lack a rating, and who is looking at them. */
@ApplicationScoped
class FirstLookTable {
    /** More than this many assessors at once would find the queue empty too early. */
    private static final int LOOKED_AT = 200;

    private static final String RATED = """
            (select count(*) from current_fact f
                where f.use_case_id = u.id and f.field_id = any(cast(:ratings as bigint[])) and f.content <> 'WITHDRAWN')
            """;
    private static final String CANDIDATES =
            " from use_case u where u.portfolio_id = :portfolio and u.listed and u.stage = 'CANDIDATE'";
    private static final String OPEN = "select u.id, u.number" + CANDIDATES + " and " + RATED + """
             < cardinality(cast(:ratings as bigint[]))
            and not exists (select 1 from first_look_lease l where l.use_case_id = u.id and l.until > :now)
            order by (u.number > :after) desc, u.number limit :most
            """;
    private static final String PROGRESS = "select count(*) as candidates, count(*) filter (where " + RATED
            + " >= cardinality(cast(:ratings as bigint[]))) as rated" + CANDIDATES;
    private static final String TAKE = """
            insert into first_look_lease (use_case_id, portfolio_id, held_by, until) values (:useCase, :portfolio, :person, :until)
            on conflict (use_case_id) do update set held_by = excluded.held_by, until = excluded.until
                where first_look_lease.held_by = excluded.held_by or first_look_lease.until <= :now
            """;

    private final Session session;

    FirstLookTable(Session session) {
        this.session = session;
    }

    /** A candidate that lacks a rating. */
    record Open(UseCaseId useCase, Reference reference) {}

    List<Open> open(PortfolioId portfolio, List<FieldId> ratings, int after, Instant now) {
        return on(OPEN, portfolio, ratings)
                .setParameter("after", after)
                .setParameter("now", now)
                .setParameter("most", LOOKED_AT)
                .getResultStream()
                .map(row -> new Open(
                        new UseCaseId(row.get("id", Long.class)), new Reference(row.get("number", Integer.class))))
                .toList();
    }

    private NativeQuery<Tuple> on(String query, PortfolioId portfolio, List<FieldId> ratings) {
        return session.createNativeQuery(query, Tuple.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ratings", ratings.stream().map(FieldId::value).toArray(Long[]::new));
    }

    /** False where somebody else holds it: of two who ask at once the second waits and then finds the row of the first. */
    boolean take(PortfolioId portfolio, UseCaseId useCase, PersonId by, Instant now, Instant until) {
        return session.createNativeMutationQuery(TAKE)
                        .setParameter("useCase", useCase.value())
                        .setParameter("portfolio", portfolio.value())
                        .setParameter("person", by.value())
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    void giveBack(PortfolioId portfolio, PersonId by) {
        session.createNativeMutationQuery(
                        "delete from first_look_lease where portfolio_id = :portfolio and held_by = :person")
                .setParameter("portfolio", portfolio.value())
                .setParameter("person", by.value())
                .executeUpdate();
    }

    FirstLooks.Progress progress(PortfolioId portfolio, List<FieldId> ratings) {
        var row = on(PROGRESS, portfolio, ratings).getSingleResult();
        return new FirstLooks.Progress(
                row.get("rated", Long.class).intValue(),
                row.get("candidates", Long.class).intValue());
    }
}
