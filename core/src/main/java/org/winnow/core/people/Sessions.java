package org.winnow.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;

/** Starts sessions, inside the transaction of whoever found the person to be the one. */
@ApplicationScoped
class Sessions {
    private static final Duration KEPT_AFTER_END = Duration.ofDays(30);

    private final SessionRepository sessions;
    private final Tokens tokens;
    private final Activities activities;
    private final Clock clock;

    Sessions(SessionRepository sessions, Tokens tokens, Activities activities, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.activities = activities;
        this.clock = clock;
    }

    StartedSession start(PersonEntity person, Visit visit) {
        var now = clock.instant();
        sessions.forgetBefore(now.minus(KEPT_AFTER_END));
        var token = tokens.fresh();
        var session = new SessionEntity();
        session.personId = person.personId().value();
        session.tokenHash = Tokens.hash(token);
        session.createdAt = now;
        session.lastSeenAt = now;
        session.endsAt = now.plus(SignIns.LONGEST);
        session.address = visit.address();
        session.userAgent = visit.userAgent();
        sessions.persist(session);
        activities.record(Act.SIGNED_IN, person.personId(), Note.none());
        return new StartedSession(session.sessionId(), token, person.asRecord(), session.endsAt);
    }
}
