package org.winnow.core.gates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Counts the answers of many use cases in one statement, for the ranking. */
@ApplicationScoped
class TallyTable {
    private static final String TALLIES = """
            select a.use_case_id, count(*) filter (where a.answer = 'PASSED'),
                array_agg(a.gate_id) filter (where a.answer = 'FAILED'), array_agg(a.gate_id) filter (where a.answer = 'NOT_KNOWN')
            from current_gate_answer a join use_case u on u.id = a.use_case_id
            where a.portfolio_id = ? and u.revision > ? group by a.use_case_id
            """;

    private final Session session;

    TallyTable(Session session) {
        this.session = session;
    }

    Map<UseCaseId, Tally> changedSince(PortfolioId portfolio, long revision) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(TALLIES)) {
                query.setLong(1, portfolio.value());
                query.setLong(2, revision);
                var tallies = new HashMap<UseCaseId, Tally>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var tally = new Tally(rows.getInt(2), gates(rows.getArray(3)), gates(rows.getArray(4)));
                        tallies.put(new UseCaseId(rows.getLong(1)), tally);
                    }
                }
                return tallies;
            }
        });
    }

    private static Set<GateId> gates(@Nullable Array ids) throws SQLException {
        return ids == null
                ? Set.of()
                : Arrays.stream((Long[]) ids.getArray()).map(GateId::new).collect(Collectors.toSet());
    }
}
