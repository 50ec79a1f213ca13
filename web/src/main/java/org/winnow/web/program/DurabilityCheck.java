package org.winnow.web.program;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Refuses a database that could lose what it acknowledged. */
final class DurabilityCheck {
    private DurabilityCheck() {}

    static void of(DatabaseAccess access) {
        try (Connection connection = access.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                refuseOff(setting, statement);
            }
        } catch (SQLException failure) {
            throw new StartProblem("the database does not answer: " + failure.getMessage(), failure);
        }
    }

    private static void refuseOff(String setting, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            String value = row.getString(1);
            if (!value.equals("on")) {
                throw new StartProblem("the database runs with " + setting + "=" + value
                        + " and could lose data; remove that setting from its configuration");
            }
        }
    }
}
