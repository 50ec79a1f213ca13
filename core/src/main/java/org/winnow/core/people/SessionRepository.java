package org.winnow.core.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.winnow.core.ids.PersonId;

@ApplicationScoped
class SessionRepository implements PanacheRepository<SessionEntity> {
    private static final String GOOD = "revokedAt is null and endsAt > ?1 and lastSeenAt > ?2";

    /** Writes down that a session was used. */
    boolean see(SessionId session, Instant now) {
        return update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?1", now, session.value()) > 0;
    }

    List<SessionEntity> goodOf(PersonId person, Instant now) {
        return list(
                GOOD + " and personId = ?3 order by lastSeenAt desc, id desc",
                now,
                now.minus(SignIns.IDLE),
                person.value());
    }

    boolean revoke(SessionId session, PersonId person, Instant now) {
        return update(
                        "revokedAt = ?1 where id = ?2 and personId = ?3 and revokedAt is null",
                        now,
                        session.value(),
                        person.value())
                > 0;
    }

    long revokeAll(PersonId person, Instant now) {
        return update("revokedAt = ?1 where personId = ?2 and revokedAt is null", now, person.value());
    }

    void forgetBefore(Instant end) {
        delete("endsAt < ?1", end);
    }
}
