package org.winnow.core.portfolios;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class PortfolioRepository implements PanacheRepository<PortfolioEntity> {
    /** Any number that no other lock of the program uses. */
    private static final long SLUGS = 7_030_001;

    private static final String MEMBERSHIPS = """
            select p.id, p.slug, p.name, m.personId, m.role, p.revision, m.usedAt from PortfolioEntity p
            join MembershipEntity m on m.portfolioId = p.id
            where m.personId = :person and p.archivedAt is null order by m.since, p.id
            """;

    /** All of a person, oldest first. */
    List<Membership> memberships(PersonId person) {
        var rows = getEntityManager()
                .createQuery(MEMBERSHIPS, Object[].class)
                .setParameter("person", person.value())
                .getResultList();
        var newest = rows.stream()
                .flatMap(row -> Stream.ofNullable((Instant) row[6]))
                .max(Comparator.naturalOrder());
        return rows.stream().map(row -> membership(row, newest)).toList();
    }

    private static Membership membership(Object[] row, Optional<Instant> newest) {
        return new Membership(
                new PortfolioId((long) row[0]),
                (String) row[1],
                (String) row[2],
                new PersonId((long) row[3]),
                (Role) row[4],
                (long) row[5],
                newest.isPresent() && newest.get().equals(row[6]));
    }

    Optional<PortfolioEntity> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** A free slug made of the letters and digits of the name; a name without any becomes {@code portfolio}. */
    String freeSlug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var stem = plain.isEmpty() ? "portfolio" : plain.substring(0, Math.min(plain.length(), 50));
        var slug = stem;
        for (int n = 2; bySlug(slug).isPresent(); n++) {
            slug = stem + "-" + n;
        }
        return slug;
    }

    /** Whoever else changes this portfolio waits until this transaction ends; rows that only point at it do not. */
    void lock(PortfolioId portfolio) {
        getEntityManager()
                .createNativeQuery("select id from portfolio where id = :id for no key update", Long.class)
                .setParameter("id", portfolio.value())
                .getSingleResult();
    }

    /** Of two new portfolios the second one looks for its slug when the first one has taken its own. */
    void lockSlugs() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", SLUGS)
                .getSingleResult();
    }

    long raise(PortfolioId portfolio) {
        flush();
        return (long) getEntityManager()
                .createNativeQuery(
                        "update portfolio set revision = revision + 1 where id = :id returning revision", Long.class)
                .setParameter("id", portfolio.value())
                .getSingleResult();
    }
}
