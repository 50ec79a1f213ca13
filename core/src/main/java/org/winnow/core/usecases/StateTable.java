package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** Reads many use cases with their facts in two statements, for the ranking: all of them, or only those touched since a revision. */
@ApplicationScoped
class StateTable {
    private static final int FETCH = 10_000;
    private static final String USE_CASES = """
            select u.id, u.number, u.title, u.description, b.name, u.stage, u.stage_since, u.version, u.made_at, u.listed
            from use_case u left join business_unit b on b.id = u.business_unit_id
            where u.portfolio_id = ? and u.revision > ? order by u.number
            """;
    private static final String FACTS = """
            select f.use_case_id, f.field_id, f.content, f.least, f.number, f.greatest, f.side, f.option_key, f.yes, f.words, f.on_date
            from current_fact f join use_case u on u.id = f.use_case_id
            where f.portfolio_id = ? and u.revision > ? and f.field_id = any(?)
            """;

    private final Session session;

    StateTable(Session session) {
        this.session = session;
    }

    List<State> changedSince(PortfolioId portfolio, long revision, List<FieldId> fields) {
        return session.doReturningWork(connection -> {
            var contents = contents(connection, portfolio, revision, fields);
            return states(connection, portfolio, revision, contents, fields.size());
        });
    }

    private static Map<Long, @Nullable Content[]> contents(
            Connection connection, PortfolioId portfolio, long revision, List<FieldId> fields) throws SQLException {
        var positions = new HashMap<Long, Integer>();
        fields.forEach(field -> positions.put(field.value(), positions.size()));
        var contents = new HashMap<Long, @Nullable Content[]>();
        try (var query = connection.prepareStatement(FACTS)) {
            query.setFetchSize(FETCH);
            query.setLong(1, portfolio.value());
            query.setLong(2, revision);
            query.setArray(
                    3, connection.createArrayOf("bigint", positions.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    contents.computeIfAbsent(rows.getLong(1), id -> new Content[fields.size()])[
                                    Objects.requireNonNull(positions.get(rows.getLong(2)))] =
                            content(rows);
                }
            }
        }
        return contents;
    }

    private static @Nullable Content content(ResultSet row) throws SQLException {
        var columns = new FactColumns(
                row.getString(3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Boolean.class),
                row.getString(10),
                row.getObject(11, LocalDate.class));
        var content = columns.asContent();
        return content.stated() ? content : null;
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static List<State> states(
            Connection connection,
            PortfolioId portfolio,
            long revision,
            Map<Long, @Nullable Content[]> contents,
            int fields)
            throws SQLException {
        var states = new ArrayList<State>();
        try (var query = connection.prepareStatement(USE_CASES)) {
            query.setFetchSize(FETCH);
            query.setLong(1, portfolio.value());
            query.setLong(2, revision);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var stated = contents.getOrDefault(rows.getLong(1), new Content[fields]);
                    states.add(new State(
                            useCase(rows), rows.getBoolean(10), Collections.unmodifiableList(Arrays.asList(stated))));
                }
            }
        }
        return states;
    }

    private static UseCase useCase(ResultSet row) throws SQLException {
        return new UseCase(
                new UseCaseId(row.getLong(1)),
                new Reference(row.getInt(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Stage.valueOf(row.getString(6)),
                row.getTimestamp(7).toInstant(),
                row.getInt(8),
                row.getTimestamp(9).toInstant());
    }
}
