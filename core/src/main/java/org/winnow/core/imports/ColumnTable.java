package org.winnow.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.winnow.core.ids.ImportId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.imports.checking.Decision;

/** What columns feed, of an import and as remembered by its register; and what was decided. */
@ApplicationScoped
class ColumnTable {
    private static final String WRITE = """
            insert into import_column (portfolio_id, import_id, place, name, destinations, decimal_mark, day_order, cells, meanings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (import_id, place) do update set name = excluded.name, destinations = excluded.destinations,
                decimal_mark = excluded.decimal_mark, day_order = excluded.day_order, cells = excluded.cells, meanings = excluded.meanings
            """;
    private static final String REMEMBER = """
            insert into register_column (portfolio_id, register_id, name, destinations, decimal_mark, day_order, cells, meanings)
            select i.portfolio_id, i.register_id, c.name, c.destinations,
                case when c.place = any(?) then null else c.decimal_mark end,
                case when c.place = any(?) then null else c.day_order end, c.cells, c.meanings
            from import_column c join import i on i.id = c.import_id where i.id = ?
            on conflict (register_id, name) do update set destinations = excluded.destinations,
                decimal_mark = coalesce(excluded.decimal_mark, register_column.decimal_mark),
                day_order = coalesce(excluded.day_order, register_column.day_order),
                cells = excluded.cells, meanings = excluded.meanings
            """;
    private static final String DECIDE = """
            insert into import_decision (portfolio_id, import_id, record, place, choice, words) values (?, ?, ?, ?, ?, ?)
            on conflict (import_id, record, place) do update set choice = excluded.choice, words = excluded.words
            """;

    private final Session session;

    ColumnTable(Session session) {
        this.session = session;
    }

    void write(PortfolioId portfolio, ImportId id, Collection<ColumnRow> columns) {
        session.flush();
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(WRITE)) {
                for (var column : columns) {
                    insert.setLong(1, portfolio.value());
                    insert.setLong(2, id.value());
                    set(connection, insert, column);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void set(Connection connection, PreparedStatement insert, ColumnRow column) throws SQLException {
        insert.setInt(3, column.place());
        insert.setString(4, column.name());
        insert.setArray(5, texts(connection, column.destinations()));
        insert.setString(6, column.mark());
        insert.setString(7, column.dayOrder());
        insert.setArray(8, texts(connection, column.meanings().keySet()));
        insert.setArray(9, texts(connection, column.meanings().values()));
    }

    static java.sql.Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    List<ColumnRow> of(ImportId id) {
        return rows(
                "select place, name, destinations, decimal_mark, day_order, cells, meanings from import_column"
                        + " where import_id = ? order by place",
                id.value());
    }

    /** As the register's last confirmed import had them, by name. */
    Map<String, ColumnRow> remembered(long register) {
        var byName = new HashMap<String, ColumnRow>();
        rows(
                        "select 0 as place, name, destinations, decimal_mark, day_order, cells, meanings from register_column"
                                + " where register_id = ?",
                        register)
                .forEach(row -> byName.put(row.name(), row));
        return byName;
    }

    private List<ColumnRow> rows(String sql, long key) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setLong(1, key);
                var columns = new ArrayList<ColumnRow>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        columns.add(new ColumnRow(
                                rows.getInt(1),
                                rows.getString(2),
                                List.of(texts(rows, 3)),
                                rows.getString(4),
                                rows.getString(5),
                                ColumnRow.pairs(texts(rows, 6), texts(rows, 7))));
                    }
                }
                return columns;
            }
        });
    }

    static String[] texts(ResultSet row, int column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    /** unmarked, unordered: places of the columns that show nothing of how they write numbers, dates; no later file is read by them. */
    void remember(ImportId id, List<Integer> unmarked, List<Integer> unordered) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(REMEMBER)) {
                insert.setArray(1, connection.createArrayOf("integer", unmarked.toArray()));
                insert.setArray(2, connection.createArrayOf("integer", unordered.toArray()));
                insert.setLong(3, id.value());
                insert.executeUpdate();
            }
        });
    }

    void clear(ImportId id) {
        for (var table : List.of("import_column", "import_decision")) {
            session.createNativeMutationQuery("delete from " + table + " where import_id = :id")
                    .setParameter("id", id.value())
                    .executeUpdate();
        }
    }

    void decide(PortfolioId portfolio, ImportId id, Collection<Decision> decisions) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(DECIDE)) {
                for (var decision : decisions) {
                    insert.setLong(1, portfolio.value());
                    insert.setLong(2, id.value());
                    insert.setLong(3, decision.record());
                    insert.setInt(4, decision.column());
                    insert.setString(5, decision.choice().name());
                    insert.setString(6, decision.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    List<Decision> decisions(ImportId id) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select record, place, choice, words from import_decision where import_id = ? order by record, place")) {
                query.setLong(1, id.value());
                var decisions = new ArrayList<Decision>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        decisions.add(new Decision(
                                rows.getLong(1),
                                rows.getInt(2),
                                Decision.Choice.valueOf(rows.getString(3)),
                                rows.getString(4)));
                    }
                }
                return decisions;
            }
        });
    }
}
