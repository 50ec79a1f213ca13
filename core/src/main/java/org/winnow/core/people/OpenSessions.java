package org.winnow.core.people;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.winnow.core.ids.PersonId;

/**
 * Reads a session together with its person. Every request asks this before anything else, so it is one statement by itself, without a
 * transaction around it or entities made of it.
 */
@Singleton
class OpenSessions {
    private static final String GOOD = """
            select s.id, s.last_seen_at, p.id, p.name, p.email, p.language, p.theme, p.shortcuts, p.administrator,
                p.password_hash is not null, p.state, p.created_at
            from person_session s join person p on p.id = s.person_id
            where s.token_hash = ? and s.revoked_at is null and s.ends_at > ? and s.last_seen_at > ?
                and p.state = 'ACTIVE'""";

    /** A session as found, and when it was last written down that it was used. */
    record Found(OpenSession session, Instant lastSeenAt) {}

    private final DataSource database;

    OpenSessions(DataSource database) {
        this.database = database;
    }

    Optional<Found> find(byte[] tokenHash, Instant now) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(GOOD)) {
            query.setBytes(1, tokenHash);
            set(query, 2, now);
            set(query, 3, now.minus(SignIns.IDLE));
            return first(query);
        } catch (SQLException failure) {
            throw new IllegalStateException("the session could not be read", failure);
        }
    }

    private static void set(PreparedStatement query, int place, Instant instant) throws SQLException {
        query.setObject(place, instant.atOffset(ZoneOffset.UTC));
    }

    private static Optional<Found> first(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Found(new OpenSession(new SessionId(row.getLong(1)), person(row)), instant(row, 2)))
                    : Optional.empty();
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                Language.valueOf(row.getString(6)),
                Theme.valueOf(row.getString(7)),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                PersonState.valueOf(row.getString(11)),
                instant(row, 12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
