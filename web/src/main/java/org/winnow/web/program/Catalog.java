package org.winnow.web.program;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database says of its own tables, so that a new one is part of a backup by itself. */
final class Catalog {
    /** The history of the scripts is made anew by running them. */
    private static final String TABLES = """
            SELECT c.relname, string_agg(a.attname, ',' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND c.relname <> 'flyway_schema_history'
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY c.relname ORDER BY c.relname""";

    private static final String COUNTERS = """
            SELECT sequencename, last_value FROM pg_sequences
            WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY sequencename""";

    private static final String FOREIGN_KEYS = """
            SELECT c.relname, k.conname, pg_get_constraintdef(k.oid)
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace""";

    record Table(String name, List<String> columns) {
        String quoted() {
            return quote(name) + " ("
                    + String.join(", ", columns.stream().map(Catalog::quote).toList()) + ")";
        }
    }

    record ForeignKey(String table, String name, String definition) {}

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    List<Table> tables() throws SQLException {
        return list(
                TABLES,
                row -> new Table(row.getString(1), List.of(row.getString(2).split(","))));
    }

    List<Manifest.Counter> counters() throws SQLException {
        return list(COUNTERS, row -> new Manifest.Counter(row.getString(1), row.getLong(2)));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return list(FOREIGN_KEYS, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    boolean anyRow(Table table) throws SQLException {
        return list("SELECT 1 FROM " + quote(table.name()) + " LIMIT 1", row -> 1)
                        .size()
                > 0;
    }

    static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(reader.read(rows));
            return all;
        }
    }
}
