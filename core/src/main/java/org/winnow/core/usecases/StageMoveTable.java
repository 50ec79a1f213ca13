package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Moves of stage by the thousand, in one statement. */
@ApplicationScoped
class StageMoveTable {
    private static final String WRITE = """
            with going as (
                select * from unnest(cast(:ids as bigint[]), cast(:froms as text[]), cast(:tos as text[]), cast(:reasons as text[]),
                    cast(:undoes as bigint[])) as i(id, f, t, r, x)),
            written as (
                insert into stage_move (portfolio_id, use_case_id, from_stage, to_stage, reason, condition, moved_by, moved_at,
                    activity_id, undoes)
                select :portfolio, g.id, g.f, g.t, g.r, cast(:condition as text), :by, :at, :act, g.x from going g)
            update use_case u set stage = g.t, stage_since = case when u.stage = g.t then u.stage_since else :at end
            from going g where u.portfolio_id = :portfolio and u.id = g.id
            """;

    private final Session session;

    StageMoveTable(Session session) {
        this.session = session;
    }

    /** A move to be written. {@code undoes}: the move that it takes back. */
    record Step(
            UseCaseId useCase,
            Stage from,
            Stage to,
            String reason,
            @Nullable Long undoes) {}

    void write(
            PortfolioId portfolio,
            List<Step> steps,
            @Nullable String condition,
            PersonId by,
            Instant at,
            ActivityId act) {
        session.flush();
        session.createNativeMutationQuery(WRITE)
                .setParameter("portfolio", portfolio.value())
                .setParameter(
                        "ids", steps.stream().map(s -> s.useCase().value()).toArray(Long[]::new))
                .setParameter("froms", texts(steps, s -> s.from().name()))
                .setParameter("tos", texts(steps, s -> s.to().name()))
                .setParameter("reasons", texts(steps, Step::reason))
                .setParameter("undoes", steps.stream().map(Step::undoes).toArray(Long[]::new))
                .setParameter("condition", condition)
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("act", act.value())
                .executeUpdate();
    }

    private static String[] texts(List<Step> steps, Function<Step, String> column) {
        return steps.stream().map(column).toArray(String[]::new);
    }
}
