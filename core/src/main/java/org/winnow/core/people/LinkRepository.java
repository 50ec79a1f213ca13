package org.winnow.core.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.winnow.core.ids.PersonId;

@ApplicationScoped
class LinkRepository implements PanacheRepository<LinkEntity> {

    Optional<LinkEntity> byToken(String token) {
        return find("tokenHash", Tokens.hash(token)).firstResultOptional();
    }

    /** Of two that use the same link at once the second waits here, and then finds it used. */
    Optional<LinkEntity> lock(String token) {
        return find("tokenHash", Tokens.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Ends what was given out before, so that only the newest link of a person is good. */
    void expireAll(PersonId person, Instant now) {
        update("expiresAt = ?1 where personId = ?2 and usedAt is null and expiresAt > ?1", now, person.value());
    }
}
