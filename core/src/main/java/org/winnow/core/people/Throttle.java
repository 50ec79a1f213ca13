package org.winnow.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Counts wrong passwords in the database, for all replicas alike. A try is counted before its password is looked at, so that many at once
 * get no more tries than one after another.
 */
@ApplicationScoped
class Throttle {
    static final int MOST_OF_ACCOUNT = 5;
    /** More than of an account: a whole office may come from one address. */
    static final int MOST_OF_ADDRESS = 30;

    static final Duration WAIT = Duration.ofMinutes(15);

    private static final String COUNT = """
            insert into sign_in_failure as f (kind, key, failures, last_at) values (:kind, :key, 1, :now)
            on conflict (kind, key) do update
                set failures = case when f.last_at <= :since then 1 else f.failures + 1 end, last_at = :now
                where f.failures < :most or f.last_at <= :since
            returning failures
            """;
    private static final String LAST = "select last_at from sign_in_failure where kind = :kind and key = :key"
            + " and failures >= :most and last_at > :since";

    private final Session entities;
    private final Clock clock;

    Throttle(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private enum Kind {
        ACCOUNT(MOST_OF_ACCOUNT),
        ADDRESS(MOST_OF_ADDRESS);

        final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    /** A counted try: how many are left after it, or until when none is. */
    record Try(int left, Optional<Instant> waitsUntil) {}

    Try count(String email, String address) {
        var byAddress = count(Kind.ADDRESS, address);
        return byAddress.waitsUntil().isPresent() ? byAddress : count(Kind.ACCOUNT, key(email));
    }

    private Try count(Kind kind, String key) {
        var failures = entities.createNativeQuery(COUNT, Integer.class)
                .setParameter("kind", kind.name())
                .setParameter("key", key)
                .setParameter("now", clock.instant())
                .setParameter("since", since())
                .setParameter("most", kind.most)
                .getResultStream()
                .findFirst();
        return failures.map(n -> new Try(kind.most - n, Optional.empty()))
                .orElseGet(() -> new Try(0, waitsUntil(kind, key)));
    }

    private Instant since() {
        return clock.instant().minus(WAIT);
    }

    /** Until when an account waits, whether or not it exists. */
    Optional<Instant> waitsUntil(String email) {
        return waitsUntil(Kind.ACCOUNT, key(email));
    }

    private Optional<Instant> waitsUntil(Kind kind, String key) {
        return entities.createNativeQuery(LAST, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("key", key)
                .setParameter("most", kind.most)
                .setParameter("since", since())
                .getResultStream()
                .map(row -> row.get("last_at", Instant.class).plus(WAIT))
                .findFirst();
    }

    /** The password was right: the account starts anew, and the address gets this try back. */
    void right(String email, String address) {
        forget(email);
        entities.createNativeMutationQuery("update sign_in_failure set failures = greatest(failures - 1, 0)"
                        + " where kind = 'ADDRESS' and key = :key")
                .setParameter("key", address)
                .executeUpdate();
    }

    boolean forget(String email) {
        return entities.createNativeMutationQuery(
                                "delete from sign_in_failure where (kind = 'ACCOUNT' and key = :key) or last_at < :since")
                        .setParameter("key", key(email))
                        .setParameter("since", since())
                        .executeUpdate()
                > 0;
    }

    private static String key(String email) {
        return HexFormat.of().formatHex(Tokens.hash(PersonRepository.key(email)));
    }
}
