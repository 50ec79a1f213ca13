package org.winnow.core.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Reads the trail, newest first. */
@ApplicationScoped
public class ActivityLists {
    private static final String ROWS = """
            select a.id, a.act, a.person_id, a.at, a.subject, a.was, a.becomes, a.reason,
                (select count(*) from activity_use_case t where t.activity_id = a.id) as touched,
                (select min(u.number) from activity_use_case t join use_case u on u.id = t.use_case_id
                    where t.activity_id = a.id) as first
            from activity a
            where a.portfolio_id = :portfolio
                and (cast(:useCase as bigint) is null
                    or exists (select 1 from activity_use_case t where t.activity_id = a.id and t.use_case_id = :useCase))
                and (cast(:person as bigint) is null or a.person_id = :person)
                and (cast(:act as text) is null or a.act = :act)
                and (cast(:before as bigint) is null or a.id < :before)
            order by a.id desc limit :most
            """;

    private final Session entities;

    ActivityLists(Session entities) {
        this.entities = entities;
    }

    /** Which lines to show; absent parts do not restrict. {@code before}: only lines older than this id, for paging. */
    public record Filter(
            Optional<UseCaseId> useCase, Optional<PersonId> person, Optional<Act> act, Optional<Long> before) {
        public static Filter all() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Filter of(UseCaseId useCase) {
            return new Filter(Optional.of(useCase), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** At most {@code most} lines of a portfolio that pass the filter, newest first. */
    @Transactional
    public List<ActivityRow> of(PortfolioId portfolio, Filter filter, int most) {
        return entities.createNativeQuery(ROWS, Tuple.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("useCase", filter.useCase().map(UseCaseId::value).orElse(null))
                .setParameter("person", filter.person().map(PersonId::value).orElse(null))
                .setParameter("act", filter.act().map(Act::name).orElse(null))
                .setParameter("before", filter.before().orElse(null))
                .setParameter("most", most)
                .getResultStream()
                .map(ActivityLists::row)
                .toList();
    }

    /** One line of a portfolio. */
    @Transactional
    public Optional<ActivityRow> find(PortfolioId portfolio, ActivityId act) {
        var upTo = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(act.value() + 1));
        return of(portfolio, upTo, 1).stream()
                .filter(row -> row.id() == act.value())
                .findFirst();
    }

    /** The use cases that an act touched. */
    @Transactional
    public List<UseCaseId> touched(PortfolioId portfolio, ActivityId act) {
        return entities.createNativeQuery(
                        "select use_case_id from activity_use_case where portfolio_id = :portfolio and activity_id = :act"
                                + " order by use_case_id",
                        Long.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("act", act.value())
                .getResultStream()
                .map(UseCaseId::new)
                .toList();
    }

    /** Whether a later act touched one of the use cases that this one touched. */
    @Transactional
    public boolean followed(PortfolioId portfolio, ActivityId act) {
        return entities.createNativeQuery(
                        "select exists (select 1 from activity_use_case a join activity_use_case l"
                                + " on l.use_case_id = a.use_case_id and l.activity_id > a.activity_id"
                                + " where a.portfolio_id = :portfolio and a.activity_id = :act)",
                        Boolean.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("act", act.value())
                .getSingleResult();
    }

    private static ActivityRow row(Tuple row) {
        var person = row.get("person_id", Long.class);
        return new ActivityRow(
                row.get("id", Long.class),
                Act.valueOf(row.get("act", String.class)),
                person == null ? null : new PersonId(person),
                row.get("at", Instant.class),
                new Note(text(row, "subject"), text(row, "was"), text(row, "becomes"), text(row, "reason")),
                row.get("touched", Long.class),
                row.get("first", Integer.class));
    }

    private static @Nullable String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
