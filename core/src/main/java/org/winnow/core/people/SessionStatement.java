package org.winnow.core.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.winnow.core.ids.PersonId;

/**
 * Finds a session that is good, its person, and what else is joined beside them: every request asks, so all it asks is one statement.
 *
 * @param <T> what is read beside session and person
 */
public final class SessionStatement<T> {
    private static final String TEXT = """
            select s.id, s.last_seen_at, p.id, p.name, p.email, p.language, p.theme, p.shortcuts, p.administrator,
                p.password_hash is not null, p.state, p.created_at%s
            from person_session s join person p on p.id = s.person_id %s
            where s.token_hash = ? and s.revoked_at is null and s.ends_at > ? and s.last_seen_at > ?
                and p.state = 'ACTIVE'""";

    /** Nothing beside. */
    static final SessionStatement<Boolean> ALONE = beside("", "", row -> true);

    /** Reads what is beside the session from a row, by the names of its columns. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A session as found, when it was last written down that it was used, and what was read beside it. */
    record Found<T>(OpenSession session, Instant lastSeenAt, T beside) {}

    private final String text;
    private final Reader<T> reader;

    private SessionStatement(String text, Reader<T> reader) {
        this.text = text;
        this.reader = reader;
    }

    /**
     * Makes the statement, once for all requests.
     *
     * @param columns that are read beside, each after a comma
     * @param joins they come from; the person is {@code p}
     */
    public static <T> SessionStatement<T> beside(String columns, String joins, Reader<T> reader) {
        return new SessionStatement<>(TEXT.formatted(columns, joins), reader);
    }

    /** @param parameters of the joins */
    PreparedStatement prepared(Connection connection, byte[] tokenHash, Instant now, String... parameters)
            throws SQLException {
        var query = connection.prepareStatement(text);
        int place = 1;
        for (var parameter : parameters) {
            query.setString(place++, parameter);
        }
        query.setBytes(place++, tokenHash);
        query.setObject(place++, now.atOffset(ZoneOffset.UTC));
        query.setObject(place, now.minus(SignIns.IDLE).atOffset(ZoneOffset.UTC));
        return query;
    }

    Found<T> read(ResultSet row) throws SQLException {
        return new Found<>(
                new OpenSession(new SessionId(row.getLong(1)), person(row)), instant(row, 2), reader.read(row));
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
