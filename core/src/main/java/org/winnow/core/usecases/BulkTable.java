package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Whole arrays go to the database in one statement. */
@ApplicationScoped
class BulkTable {
    private static final String ADD = """
            insert into use_case (portfolio_id, number, title, description, business_unit_id, stage, stage_since, made_at, made_by)
            select :portfolio, i.n, i.t, i.d, i.b, 'CANDIDATE', :at, :at, :by
            from unnest(cast(:numbers as int[]), cast(:titles as text[]), cast(:descriptions as text[]), cast(:units as bigint[]))
                as i(n, t, d, b)
            returning number, id
            """;
    private static final String DESCRIBE = """
            update use_case u set title = i.t, description = i.d, business_unit_id = i.b, version = u.version + 1
            from unnest(cast(:ids as bigint[]), cast(:titles as text[]), cast(:descriptions as text[]), cast(:units as bigint[]))
                as i(id, t, d, b)
            where u.portfolio_id = :portfolio and u.id = i.id
            """;
    private static final String MOVE = """
            with wanted as (select * from unnest(cast(:ids as bigint[]), cast(:stages as text[]), cast(:conditions as text[])) as i(id, s, c)),
            moved as (
                insert into stage_move (portfolio_id, use_case_id, from_stage, to_stage, reason, condition, moved_by, moved_at,
                    activity_id)
                select u.portfolio_id, u.id, u.stage, w.s, :reason, w.c, :by, :at, :act
                from wanted w join use_case u on u.id = w.id and u.portfolio_id = :portfolio)
            update use_case u set stage = w.s, stage_since = case when u.stage = w.s then u.stage_since else :at end
            from wanted w where u.id = w.id and u.portfolio_id = :portfolio
            """;
    private static final String TAKE_BACK_FACTS = """
            insert into fact (portfolio_id, use_case_id, variant_id, field_id, content, least, number, greatest, side, option_key,
                yes, words, on_date, source, as_of, recorded_at, recorded_by, activity_id, replaces)
            select f.portfolio_id, f.use_case_id, f.variant_id, f.field_id, coalesce(p.content, 'WITHDRAWN'), p.least, p.number,
                p.greatest, p.side, p.option_key, p.yes, p.words, p.on_date, coalesce(p.source, f.source), p.as_of, :at, :by,
                :undoing, f.id
            from fact f left join fact p on p.portfolio_id = f.portfolio_id and p.id = f.replaces
            where f.portfolio_id = :portfolio and f.activity_id = :act
            """;
    private static final String TAKE_BACK_MOVES = """
            with back as (
                insert into stage_move (portfolio_id, use_case_id, from_stage, to_stage, reason, moved_by, moved_at, activity_id, undoes)
                select m.portfolio_id, m.use_case_id, m.to_stage, m.from_stage, m.reason, :by, :at, :undoing, m.id
                from stage_move m where m.portfolio_id = :portfolio and m.activity_id = :act
                returning use_case_id, to_stage)
            update use_case u set stage = b.to_stage, stage_since = :at from back b where u.id = b.use_case_id
            """;

    private static final String TAKE_BACK_UNITS = """
            update use_case u set business_unit_id = a.was_unit_id, version = u.version + 1
            from unit_assignment a where a.activity_id = :act and u.id = a.use_case_id and u.portfolio_id = :portfolio
            """;

    private final Session session;

    BulkTable(Session session) {
        this.session = session;
    }

    List<UseCaseId> add(
            PortfolioId portfolio,
            int first,
            List<NewUseCase> wanted,
            Map<String, Long> units,
            PersonId by,
            Instant at) {
        var byNumber = new HashMap<Integer, UseCaseId>();
        session.createNativeQuery(ADD, Object[].class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .setParameter(
                        "numbers",
                        IntStream.range(first, first + wanted.size()).boxed().toArray(Integer[]::new))
                .setParameter("titles", texts(wanted, NewUseCase::title))
                .setParameter("descriptions", texts(wanted, NewUseCase::description))
                .setParameter("units", units(wanted, units))
                .getResultList()
                .forEach(row -> byNumber.put((Integer) row[0], new UseCaseId((Long) row[1])));
        return IntStream.range(first, first + wanted.size())
                .mapToObj(number -> Objects.requireNonNull(byNumber.get(number)))
                .toList();
    }

    private static String[] texts(List<NewUseCase> wanted, Function<NewUseCase, String> part) {
        return wanted.stream().map(part).toArray(String[]::new);
    }

    private static Long[] units(List<NewUseCase> wanted, Map<String, Long> units) {
        var ids = new Long[wanted.size()];
        for (int i = 0; i < ids.length; i++) {
            var name = wanted.get(i).businessUnit();
            ids[i] = name == null ? null : units.get(name);
        }
        return ids;
    }

    void describe(PortfolioId portfolio, List<UseCaseId> ids, List<NewUseCase> wanted, Map<String, Long> units) {
        session.createNativeMutationQuery(DESCRIBE)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", array(ids))
                .setParameter("titles", texts(wanted, NewUseCase::title))
                .setParameter("descriptions", texts(wanted, NewUseCase::description))
                .setParameter("units", units(wanted, units))
                .executeUpdate();
    }

    void list(PortfolioId portfolio, Collection<UseCaseId> ids, boolean listed) {
        session.createNativeMutationQuery("update use_case set listed = :listed"
                        + " where portfolio_id = :portfolio and id = any(cast(:ids as bigint[]))")
                .setParameter("portfolio", portfolio.value())
                .setParameter("listed", listed)
                .setParameter("ids", array(ids))
                .executeUpdate();
    }

    void move(
            PortfolioId portfolio,
            Map<UseCaseId, BulkUseCases.Arrival> wanted,
            String reason,
            PersonId by,
            Instant at,
            ActivityId act) {
        session.createNativeMutationQuery(MOVE)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", array(wanted.keySet()))
                .setParameter(
                        "stages",
                        wanted.values().stream().map(to -> to.stage().name()).toArray(String[]::new))
                .setParameter(
                        "conditions",
                        wanted.values().stream()
                                .map(BulkUseCases.Arrival::condition)
                                .toArray(String[]::new))
                .setParameter("reason", reason)
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("act", act.value())
                .executeUpdate();
    }

    void takeBackFacts(PortfolioId portfolio, ActivityId act, PersonId by, Instant at, ActivityId undoing) {
        takeBack(TAKE_BACK_FACTS, portfolio, act, by, at, undoing);
    }

    void takeBackMoves(PortfolioId portfolio, ActivityId act, PersonId by, Instant at, ActivityId undoing) {
        takeBack(TAKE_BACK_MOVES, portfolio, act, by, at, undoing);
    }

    boolean assignedUnits(ActivityId act) {
        return session.createNativeQuery(
                        "select exists (select 1 from unit_assignment where activity_id = :act)", Boolean.class)
                .setParameter("act", act.value())
                .getSingleResult();
    }

    void takeBackUnits(PortfolioId portfolio, ActivityId act) {
        session.createNativeMutationQuery(TAKE_BACK_UNITS)
                .setParameter("portfolio", portfolio.value())
                .setParameter("act", act.value())
                .executeUpdate();
    }

    private void takeBack(
            String sql, PortfolioId portfolio, ActivityId act, PersonId by, Instant at, ActivityId undoing) {
        session.createNativeMutationQuery(sql)
                .setParameter("portfolio", portfolio.value())
                .setParameter("act", act.value())
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("undoing", undoing.value())
                .executeUpdate();
    }

    private static Long[] array(Collection<UseCaseId> ids) {
        return ids.stream().map(UseCaseId::value).toArray(Long[]::new);
    }
}
