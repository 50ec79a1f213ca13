package org.winnow.core.people;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads sessions, each as one statement by itself: without a transaction around it or entities made of it. */
@Singleton
class OpenSessions {
    private final DataSource database;

    OpenSessions(DataSource database) {
        this.database = database;
    }

    <T> Optional<SessionStatement.Found<T>> find(
            SessionStatement<T> statement, byte[] tokenHash, Instant now, String... parameters) {
        try (var connection = database.getConnection();
                var query = statement.prepared(connection, tokenHash, now, parameters)) {
            return first(statement, query);
        } catch (SQLException failure) {
            throw new IllegalStateException("the session could not be read", failure);
        }
    }

    private static <T> Optional<SessionStatement.Found<T>> first(SessionStatement<T> statement, PreparedStatement query)
            throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next() ? Optional.of(statement.read(row)) : Optional.empty();
        }
    }
}
