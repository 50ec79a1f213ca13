package org.winnow.core.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;

/**
 * Signs people in and keeps their sessions as rows, so that any replica knows them and any of them can be ended.
 *
 * <p>A session ends by itself {@link #IDLE} after its last request, and {@link #LONGEST} after its start whatever happens.
 */
@ApplicationScoped
public class SignIns {
    public static final Duration IDLE = Duration.ofHours(2);
    public static final Duration LONGEST = Duration.ofHours(12);
    /** Seen again within this time is not written down: most requests shall only read. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private final PersonRepository people;
    private final SessionRepository sessions;
    private final OpenSessions openSessions;
    private final Sessions starts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Activities activities;
    private final Clock clock;

    SignIns(
            PersonRepository people,
            SessionRepository sessions,
            OpenSessions openSessions,
            Sessions starts,
            Passwords passwords,
            Throttle throttle,
            Activities activities,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.openSessions = openSessions;
        this.starts = starts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.activities = activities;
        this.clock = clock;
    }

    /** Looks at address and password. The hash is computed between two transactions, never inside one. */
    public SignIn signIn(String email, String password, Visit visit) {
        var counted = inTransaction(() -> throttle.count(email, visit.address()));
        if (counted.waitsUntil().isPresent()) {
            return new SignIn.Waits(counted.waitsUntil().get());
        }
        var hash = inTransaction(() -> passwordOf(email));
        boolean right = passwords.match(hash, password);
        return inTransaction(() -> right ? enter(email, visit) : refuse(email, counted.left()));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.joiningExisting().call(work::get);
    }

    private Optional<String> passwordOf(String email) {
        return people.byEmail(email).filter(PersonEntity::mayUsePassword).map(person -> person.passwordHash);
    }

    private SignIn enter(String email, Visit visit) {
        throttle.right(email, visit.address());
        var person = people.byEmail(email).filter(PersonEntity::mayUsePassword);
        return person.<SignIn>map(found -> new SignIn.Done(starts.start(found, visit)))
                .orElseGet(() -> new SignIn.Wrong(Throttle.MOST_OF_ACCOUNT));
    }

    private SignIn refuse(String email, int left) {
        if (left > 0) {
            return new SignIn.Wrong(left);
        }
        var account = people.byEmail(email).map(PersonEntity::personId).orElse(null);
        activities.record(Act.SIGN_IN_REFUSED, account, Note.none());
        return new SignIn.Waits(throttle.waitsUntil(email).orElseGet(clock::instant));
    }

    /** The session of a token, if it is still good and its person may sign in. Read anew each time: what is ended is over at once. */
    public Optional<OpenSession> open(String token) {
        return open(token, SessionStatement.ALONE, (session, nothing) -> session);
    }

    /**
     * The same with what else a statement reads beside the session.
     *
     * @param parameters of what the statement joins
     */
    public <T, R> Optional<R> open(
            String token, SessionStatement<T> statement, BiFunction<OpenSession, T, R> made, String... parameters) {
        var now = clock.instant();
        return openSessions.find(statement, Tokens.hash(token), now, parameters).map(found -> {
            if (found.lastSeenAt().plus(SEEN_AGAIN).isBefore(now)) {
                inTransaction(() -> sessions.see(found.session().id(), now));
            }
            return made.apply(found.session(), found.beside());
        });
    }

    /** The sessions of a person that are still good, last seen first. */
    @Transactional
    public List<SessionRow> of(PersonId person) {
        return sessions.goodOf(person, clock.instant()).stream()
                .map(SessionEntity::asRecord)
                .toList();
    }

    @Transactional
    public void signOut(SessionId session, PersonId by) {
        if (sessions.revoke(session, by, clock.instant())) {
            activities.record(Act.SIGNED_OUT, by, Note.none());
        }
    }

    /** Ends one of one's own sessions; somebody else's is not found. */
    @Transactional
    public void revoke(SessionId session, PersonId by) {
        if (sessions.revoke(session, by, clock.instant())) {
            activities.record(Act.SESSION_REVOKED, by, Note.none());
        }
    }

    @Transactional
    public void signOutEverywhere(PersonId by) {
        if (sessions.revokeAll(by, clock.instant()) > 0) {
            activities.record(Act.SESSION_REVOKED, by, Note.about("*"));
        }
    }

    /** Changes one's own password. All sessions end; whoever holds the old password or a stolen session is out. */
    public PasswordChange changePassword(PersonId person, String current, String wanted, Visit visit) {
        var found = inTransaction(() -> people.findById(person.value()));
        var counted = inTransaction(() -> throttle.count(found.email, visit.address()));
        if (counted.waitsUntil().isPresent()) {
            return new PasswordChange.Waits(counted.waitsUntil().get());
        }
        if (!passwords.match(Optional.ofNullable(found.passwordHash), current)) {
            return new PasswordChange.WrongPassword(counted.left());
        }
        var problems = passwords.problems(wanted, found.name, found.email);
        if (!problems.isEmpty()) {
            inTransaction(() -> throttle.forget(found.email));
            return new PasswordChange.Refused(problems);
        }
        var hash = passwords.hash(wanted);
        return inTransaction(() -> change(person, hash, visit));
    }

    private PasswordChange change(PersonId id, String hash, Visit visit) {
        var person = people.findById(id.value());
        throttle.right(person.email, visit.address());
        person.passwordHash = hash;
        sessions.revokeAll(id, clock.instant());
        activities.record(Act.PASSWORD_CHANGED, id, Note.none());
        return new PasswordChange.Done(starts.start(person, visit));
    }
}
