package org.winnow.web.program;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** All rows of each table of a database that holds any, as one text to compare. */
final class Contents {
    private static final String HASH = "SELECT count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM %s t";

    private Contents() {}

    static Map<String, String> of(DatabaseAccess access) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        try (Connection connection = access.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (Catalog.Table table : new Catalog(connection).tables()) {
                try (ResultSet row = statement.executeQuery(HASH.formatted(Catalog.quote(table.name())))) {
                    row.next();
                    if (row.getLong(1) > 0) all.put(table.name(), row.getLong(1) + " rows, " + row.getString(2));
                }
            }
        }
        return all;
    }
}
