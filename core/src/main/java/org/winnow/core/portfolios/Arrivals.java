package org.winnow.core.portfolios;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.people.SessionStatement;
import org.winnow.core.people.SignIns;

/** Tells who comes with a session and what they are in the portfolio they come to: asked with every request, and kept nowhere. */
@ApplicationScoped
public class Arrivals {
    private static final String COLUMNS = """
            , p.id as person_id, o.id as portfolio_id, o.slug, o.name as portfolio_name, o.revision, m.role,
            coalesce(m.used_at = m.newest, false) as used_last""";

    /** The person's memberships are looked through once: which is the one here, and which was used last. */
    private static final String JOINS = """
            left join portfolio o on o.slug = ? and o.archived_at is null
            left join lateral (
                select max(role) filter (where portfolio_id = o.id) as role,
                    max(used_at) filter (where portfolio_id = o.id) as used_at, max(used_at) as newest
                from membership where person_id = p.id) m on true""";

    private static final SessionStatement<Optional<Membership>> STATEMENT =
            SessionStatement.beside(COLUMNS, JOINS, Arrivals::membership);

    private final SignIns signIns;

    Arrivals(SignIns signIns) {
        this.signIns = signIns;
    }

    /**
     * Whoever holds this token, if their session is still good.
     *
     * @param slug of the portfolio they come to; empty for a page of none
     */
    public Optional<Arrival> of(String token, String slug) {
        return signIns.open(token, STATEMENT, Arrival::new, slug);
    }

    private static Optional<Membership> membership(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? Optional.empty() : Optional.of(membership(row, Role.valueOf(role)));
    }

    private static Membership membership(ResultSet row, Role role) throws SQLException {
        return new Membership(
                new PortfolioId(row.getLong("portfolio_id")),
                row.getString("slug"),
                row.getString("portfolio_name"),
                new PersonId(row.getLong("person_id")),
                role,
                row.getLong("revision"),
                row.getBoolean("used_last"));
    }
}
