package org.winnow.web.program;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keeps the sample and the links of its people away from data of somebody else. */
final class DemoCheck {
    private static final String MADE = "SELECT to_regclass('person') IS NOT NULL";
    private static final String OF_SOMEBODY_ELSE = """
            SELECT count(*) > 0 AND count(*) FILTER (WHERE email = ANY (?)) = 0
            FROM person WHERE state <> 'ERASED'""";

    private DemoCheck() {}

    /** Passes an empty installation, and one that began with the sample, whoever has come to it since. */
    static void of(DatabaseAccess access) {
        try (Connection connection = access.source().getConnection()) {
            if (yes(connection.prepareStatement(MADE)) && ofSomebodyElse(connection)) {
                throw new StartProblem("--demo loads the sample into an empty installation, and database "
                        + access.shown() + " holds other people's data; start without --demo, or name another"
                        + " folder with --data");
            }
        } catch (SQLException failure) {
            throw new StartProblem("the database does not answer: " + failure.getMessage(), failure);
        }
    }

    private static boolean ofSomebodyElse(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(OF_SOMEBODY_ELSE);
        statement.setArray(1, connection.createArrayOf("text", DemoPeople.ADDRESSES.toArray()));
        return yes(statement);
    }

    private static boolean yes(PreparedStatement question) throws SQLException {
        try (question;
                ResultSet row = question.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
