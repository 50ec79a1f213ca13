package org.winnow.core.gates;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Answers in bulk. */
@ApplicationScoped
class AnswerTable {
    private static final String CURRENT = """
            select a.id, a.use_case_id, a.gate_id, a.answer, a.ground, a.answered_by, a.answered_at, a.replaces
            from current_gate_answer a
            where a.portfolio_id = :portfolio and a.use_case_id = any(cast(:ids as bigint[]))
            """;
    private static final String HISTORY = """
            select a.id, a.use_case_id, a.gate_id, a.answer, a.ground, a.answered_by, a.answered_at, a.replaces
            from gate_answer a where a.portfolio_id = :portfolio and a.use_case_id = :useCase order by a.id desc
            """;
    private static final String WRITE = """
            insert into gate_answer (portfolio_id, use_case_id, gate_id, answer, ground, answered_by, answered_at, activity_id, replaces)
            select :portfolio, i.u, i.g, i.a, i.w, :by, :at, :act, i.r
            from unnest(cast(:useCases as bigint[]), cast(:gates as bigint[]), cast(:answers as text[]),
                cast(:grounds as text[]), cast(:replaces as bigint[])) as i(u, g, a, w, r)
            """;

    private static final String TAKE_BACK = """
            insert into gate_answer (portfolio_id, use_case_id, gate_id, answer, ground, answered_by, answered_at, activity_id, replaces)
            select a.portfolio_id, a.use_case_id, a.gate_id, coalesce(p.answer, 'WITHDRAWN'), coalesce(p.ground, ''), :by, :at,
                :undoing, a.id
            from gate_answer a left join gate_answer p on p.portfolio_id = a.portfolio_id and p.id = a.replaces
            where a.portfolio_id = :portfolio and a.activity_id = :act
            """;

    private final Session session;

    AnswerTable(Session session) {
        this.session = session;
    }

    /** What stands of a use case at a gate. */
    record Key(long useCase, long gate) {}

    /** An answer to be written. */
    record New(GateStatement statement, @Nullable Long replaces) {}

    Map<Key, GateAnswer> current(PortfolioId portfolio, Collection<UseCaseId> useCases) {
        return session.createNativeQuery(CURRENT, Tuple.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("ids", useCases.stream().map(UseCaseId::value).toArray(Long[]::new))
                .getResultStream()
                .collect(toMap(
                        row -> new Key(row.get("use_case_id", Long.class), row.get("gate_id", Long.class)),
                        AnswerTable::answer));
    }

    List<GateAnswer> history(PortfolioId portfolio, UseCaseId useCase) {
        return session.createNativeQuery(HISTORY, Tuple.class)
                .setParameter("portfolio", portfolio.value())
                .setParameter("useCase", useCase.value())
                .getResultStream()
                .map(AnswerTable::answer)
                .toList();
    }

    private static GateAnswer answer(Tuple row) {
        return new GateAnswer(
                row.get("id", Long.class),
                new GateId(row.get("gate_id", Long.class)),
                Answer.valueOf(row.get("answer", String.class)),
                row.get("ground", String.class),
                new PersonId(row.get("answered_by", Long.class)),
                row.get("answered_at", Instant.class),
                row.get("replaces", Long.class));
    }

    void write(PortfolioId portfolio, List<New> answers, PersonId by, Instant at, ActivityId act) {
        session.flush();
        session.createNativeMutationQuery(WRITE)
                .setParameter("portfolio", portfolio.value())
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("act", act.value())
                .setParameter(
                        "useCases", longs(answers, a -> a.statement().useCase().value()))
                .setParameter("gates", longs(answers, a -> a.statement().gate().value()))
                .setParameter(
                        "answers", texts(answers, a -> a.statement().answer().name()))
                .setParameter("grounds", texts(answers, a -> a.statement().ground()))
                .setParameter("replaces", longs(answers, New::replaces))
                .executeUpdate();
    }

    private static Long[] longs(List<New> answers, Function<New, @Nullable Long> column) {
        return answers.stream().map(column).toArray(Long[]::new);
    }

    private static String[] texts(List<New> answers, Function<New, String> column) {
        return answers.stream().map(column).toArray(String[]::new);
    }

    void takeBack(PortfolioId portfolio, ActivityId act, PersonId by, Instant at, ActivityId undoing) {
        session.createNativeMutationQuery(TAKE_BACK)
                .setParameter("portfolio", portfolio.value())
                .setParameter("act", act.value())
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("undoing", undoing.value())
                .executeUpdate();
    }
}
