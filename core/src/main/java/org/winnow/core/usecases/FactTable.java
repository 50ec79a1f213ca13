package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.FactId;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Facts in bulk: whole arrays go to and from the database, so that an import of 400,000 cells is a few hundred statements. */
@ApplicationScoped
class FactTable {
    private static final int BATCH = 5_000;
    private static final String COLUMNS = """
            f.id, f.use_case_id, f.variant_id, f.field_id, f.content, f.least, f.number, f.greatest, f.side, f.option_key, f.yes,
            f.words, f.on_date, f.source, f.as_of, f.recorded_at, f.recorded_by, f.replaces
            """;
    private static final String CURRENT =
            "select " + COLUMNS + " from current_fact f where f.portfolio_id = ? and f.use_case_id = any(?)";
    private static final String HISTORY = "select " + COLUMNS
            + " from fact f where f.portfolio_id = ? and f.use_case_id = ? and f.field_id = ? order by f.id desc";
    private static final String INSERT = """
            insert into fact (portfolio_id, use_case_id, variant_id, field_id, content, least, number, greatest, side,
                option_key, yes, words, on_date, source, as_of, recorded_at, recorded_by, activity_id, replaces)
            select ?, i.u, i.v, i.f, i.c, i.l, i.n, i.g, i.s, i.o, i.y, i.w, i.d, i.src, i.aso, ?, ?, ?, i.r
            from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[],
                ?::text[], ?::text[], ?::boolean[], ?::text[], ?::date[], ?::text[], ?::date[], ?::bigint[])
                as i(u, v, f, c, l, n, g, s, o, y, w, d, src, aso, r)
            """;

    private final Session session;

    FactTable(Session session) {
        this.session = session;
    }

    /** What stands of a use case, or of its proposed variant, by field. */
    record Key(long useCase, long field) {}

    /** A fact to be written; {@code variant} is absent for a fact of the use case itself. */
    record New(
            Statement statement,
            @Nullable Long variant,
            @Nullable Long replaces) {}

    /** The newest fact of each field, withdrawn ones too. */
    Map<Key, Fact> current(PortfolioId portfolio, Collection<UseCaseId> useCases) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(CURRENT)) {
                query.setLong(1, portfolio.value());
                query.setArray(2, array(connection, useCases));
                var facts = new HashMap<Key, Fact>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        facts.put(new Key(rows.getLong("use_case_id"), rows.getLong("field_id")), fact(rows));
                    }
                }
                return facts;
            }
        });
    }

    /** The newest fact of one field, withdrawn ones too. */
    Map<UseCaseId, Fact> current(PortfolioId portfolio, Collection<UseCaseId> useCases, FieldId field) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(CURRENT + " and f.field_id = ?")) {
                query.setLong(1, portfolio.value());
                query.setArray(2, array(connection, useCases));
                query.setLong(3, field.value());
                var facts = new HashMap<UseCaseId, Fact>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        facts.put(new UseCaseId(rows.getLong("use_case_id")), fact(rows));
                    }
                }
                return facts;
            }
        });
    }

    private static java.sql.Array array(Connection connection, Collection<UseCaseId> useCases) throws SQLException {
        return connection.createArrayOf(
                "bigint", useCases.stream().map(UseCaseId::value).toArray());
    }

    List<Fact> history(PortfolioId portfolio, UseCaseId useCase, FieldId field) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(HISTORY)) {
                query.setLong(1, portfolio.value());
                query.setLong(2, useCase.value());
                query.setLong(3, field.value());
                var facts = new java.util.ArrayList<Fact>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        facts.add(fact(rows));
                    }
                }
                return List.copyOf(facts);
            }
        });
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var columns = new FactColumns(
                row.getString("content"),
                number(row, "least"),
                number(row, "number"),
                number(row, "greatest"),
                row.getString("side"),
                row.getString("option_key"),
                row.getObject("yes", Boolean.class),
                row.getString("words"),
                row.getObject("on_date", java.time.LocalDate.class));
        var replaces = number(row, "replaces");
        return new Fact(
                new FactId(row.getLong("id")),
                new FieldId(row.getLong("field_id")),
                columns.asContent(),
                row.getString("source"),
                row.getObject("as_of", java.time.LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                new PersonId(row.getLong("recorded_by")),
                replaces == null ? null : new FactId(replaces));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    void write(PortfolioId portfolio, List<New> facts, PersonId by, Instant at, ActivityId act) {
        session.flush();
        session.doWork(connection -> {
            for (int from = 0; from < facts.size(); from += BATCH) {
                batch(connection, portfolio, facts.subList(from, Math.min(facts.size(), from + BATCH)), by, at, act);
            }
        });
    }

    private static void batch(
            Connection connection, PortfolioId portfolio, List<New> facts, PersonId by, Instant at, ActivityId act)
            throws SQLException {
        var arrays = new Arrays(connection, facts);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, portfolio.value());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.setLong(3, by.value());
            insert.setLong(4, act.value());
            arrays.subjects(insert, 5);
            arrays.contents(insert, 8);
            insert.executeUpdate();
        }
    }

    /** The columns of a batch as SQL arrays. */
    private record Arrays(Connection connection, List<New> facts) {

        void subjects(PreparedStatement to, int first) throws SQLException {
            set(to, first, "bigint", fact -> fact.statement().useCase().value());
            set(to, first + 1, "bigint", New::variant);
            set(to, first + 2, "bigint", fact -> fact.statement().field().value());
        }

        void contents(PreparedStatement to, int first) throws SQLException {
            var columns = facts.stream()
                    .map(fact -> FactColumns.of(fact.statement().content()))
                    .toList();
            setAll(to, first, "text", columns, FactColumns::content);
            setAll(to, first + 1, "bigint", columns, FactColumns::least);
            setAll(to, first + 2, "bigint", columns, FactColumns::number);
            setAll(to, first + 3, "bigint", columns, FactColumns::greatest);
            setAll(to, first + 4, "text", columns, FactColumns::side);
            setAll(to, first + 5, "text", columns, FactColumns::option);
            setAll(to, first + 6, "boolean", columns, FactColumns::yes);
            setAll(to, first + 7, "text", columns, FactColumns::words);
            setAll(to, first + 8, "date", columns, FactColumns::sqlDate);
            set(to, first + 9, "text", fact -> fact.statement().source());
            set(to, first + 10, "date", fact -> date(fact.statement().asOf()));
            set(to, first + 11, "bigint", New::replaces);
        }

        private static @Nullable Date date(java.time.@Nullable LocalDate date) {
            return date == null ? null : Date.valueOf(date);
        }

        private void set(PreparedStatement to, int index, String type, Function<New, @Nullable Object> column)
                throws SQLException {
            setAll(to, index, type, facts, column);
        }

        private <T> void setAll(
                PreparedStatement to, int index, String type, List<T> from, Function<T, @Nullable Object> column)
                throws SQLException {
            var values = new Object[from.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = column.apply(from.get(i));
            }
            to.setArray(index, connection.createArrayOf(type, values));
        }
    }
}
