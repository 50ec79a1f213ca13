package org.winnow.core.portfolios;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/**
 * Reads a person's place in one portfolio. Every request for one of its pages asks, so it is one statement by itself, without a
 * transaction around it or entities made of it.
 */
@Singleton
class Entries {
    private static final String ENTRY = """
            select p.id, p.slug, p.name, m.person_id, m.role, p.revision,
                coalesce(m.used_at = (select max(o.used_at)
                    from membership o join portfolio q on q.id = o.portfolio_id
                    where o.person_id = m.person_id and q.archived_at is null), false)
            from portfolio p join membership m on m.portfolio_id = p.id
            where p.slug = ? and m.person_id = ? and p.archived_at is null""";

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    Optional<Membership> find(String slug, PersonId person) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ENTRY)) {
            query.setString(1, slug);
            query.setLong(2, person.value());
            return first(query);
        } catch (SQLException failure) {
            throw new IllegalStateException("the membership could not be read", failure);
        }
    }

    private static Optional<Membership> first(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next() ? Optional.of(membership(row)) : Optional.empty();
        }
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new PortfolioId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                new PersonId(row.getLong(4)),
                Role.valueOf(row.getString(5)),
                row.getLong(6),
                row.getBoolean(7));
    }
}
