package org.winnow.core.people;

import java.time.Instant;

/** A session at the only moment its token is known. */
public record StartedSession(SessionId id, String token, Person person, Instant endsAt) {
    @Override
    public String toString() {
        return "StartedSession[%s of %s]".formatted(id, person.id());
    }
}
