package org.winnow.core.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;

/** Links that let somebody in once, within {@link #GOOD_FOR}. There is no default password and no mail is sent from here. */
@ApplicationScoped
public class OneTimeLinks {
    public static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final LinkRepository links;
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final Sessions starts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Tokens tokens;
    private final Activities activities;
    private final Clock clock;

    OneTimeLinks(
            LinkRepository links,
            PersonRepository people,
            SessionRepository sessions,
            Sessions starts,
            Passwords passwords,
            Throttle throttle,
            Tokens tokens,
            Activities activities,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.sessions = sessions;
        this.starts = starts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tokens = tokens;
        this.activities = activities;
        this.clock = clock;
    }

    /** The link that makes the first administrator; absent as soon as there is one who can sign in. */
    @Transactional
    public Optional<IssuedLink> firstAdministrator() {
        return people.administratorExists()
                ? Optional.empty()
                : Optional.of(issue(Purpose.FIRST_ADMINISTRATOR, null, null));
    }

    /** A link that signs a person of the demo in without a password. */
    @Transactional
    public IssuedLink demoSignIn(PersonId person) {
        return issue(Purpose.DEMO_SIGN_IN, person, null);
    }

    /** A new link for a person, to set the first password or another one; links given out before are no longer good. */
    @Transactional
    public Optional<IssuedLink> renew(PersonId person, PersonId by) {
        return people.locked(person)
                .filter(found -> found.state == PersonState.ACTIVE)
                .map(found ->
                        issue(found.passwordHash == null ? Purpose.INVITATION : Purpose.NEW_PASSWORD, person, by));
    }

    private IssuedLink issue(Purpose purpose, @Nullable PersonId person, @Nullable PersonId by) {
        var now = clock.instant();
        if (person != null) {
            links.expireAll(person, now);
        }
        var token = tokens.fresh();
        var link = new LinkEntity();
        link.tokenHash = Tokens.hash(token);
        link.purpose = purpose;
        link.personId = person == null ? null : person.value();
        link.createdAt = now;
        link.expiresAt = now.plus(GOOD_FOR);
        links.persist(link);
        var whose = person == null ? Note.none() : Note.about("" + person.value());
        activities.record(Act.LINK_ISSUED, by, whose.because(purpose.name()));
        return new IssuedLink(token, purpose, link.expiresAt);
    }

    /** What a link is worth; looking at it does not use it. */
    @Transactional
    public LinkState look(String token) {
        return links.byToken(token).map(this::state).orElseGet(LinkState.NotValid::new);
    }

    private LinkState state(LinkEntity link) {
        if (link.usedAt != null) {
            return new LinkState.Used(link.purpose, link.usedAt);
        }
        if (link.purpose == Purpose.FIRST_ADMINISTRATOR && people.administratorExists()) {
            return new LinkState.Used(link.purpose, madeAt());
        }
        if (!clock.instant().isBefore(link.expiresAt)) {
            return new LinkState.Expired(link.purpose, link.expiresAt);
        }
        var person = person(link);
        return person.isEmpty() && link.personId != null
                ? new LinkState.NotValid()
                : new LinkState.Ready(link.purpose, person.map(PersonEntity::asRecord), link.createdAt, link.expiresAt);
    }

    /** When the installation got its first administrator, by whichever link. */
    private Instant madeAt() {
        return people.find("administrator order by createdAt")
                .firstResultOptional()
                .map(person -> person.createdAt)
                .orElseGet(clock::instant);
    }

    private Optional<PersonEntity> person(LinkEntity link) {
        return Optional.ofNullable(link.personId)
                .flatMap(id -> people.of(new PersonId(id)))
                .filter(person -> person.state == PersonState.ACTIVE);
    }

    /** Makes the first administrator, once, however many ask at the same time. */
    public LinkUse makeFirstAdministrator(String token, NewPerson wanted, String password, Visit visit) {
        var problems = wanted.problems();
        problems.addAll(passwords.problems(password, wanted.name(), wanted.email()));
        if (!problems.isEmpty()) {
            return new LinkUse.Refused(problems);
        }
        var hash = passwords.hash(password);
        return inTransaction(() -> {
            people.lockAdministrators();
            people.lockAddresses();
            return use(token, Set.of(Purpose.FIRST_ADMINISTRATOR), ready -> enter(newcomer(wanted, hash), visit));
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.joiningExisting().call(work::get);
    }

    /** An invited person may be the first administrator too: then the row is there already and only gets what it lacks. */
    private PersonEntity newcomer(NewPerson wanted, String hash) {
        var person = people.byEmail(wanted.email()).orElseGet(PersonEntity::new);
        person.name = wanted.name();
        person.email = wanted.email();
        person.language = wanted.language();
        person.administrator = true;
        person.state = PersonState.ACTIVE;
        person.passwordHash = hash;
        person.createdAt = clock.instant();
        people.persist(person);
        return person;
    }

    /** Sets the password of an invited person, or another password, and signs in; all other sessions end. */
    public LinkUse setPassword(String token, String password, Visit visit) {
        var state = inTransaction(() -> look(token));
        if (!(state instanceof LinkState.Ready ready && ready.person().isPresent())) {
            return new LinkUse.Gone(state);
        }
        var person = ready.person().get();
        var problems = passwords.problems(password, person.name(), person.email());
        if (!problems.isEmpty()) {
            return new LinkUse.Refused(problems);
        }
        var hash = passwords.hash(password);
        return inTransaction(() -> use(token, Set.of(Purpose.INVITATION, Purpose.NEW_PASSWORD), found -> {
            found.passwordHash = hash;
            throttle.forget(found.email);
            sessions.revokeAll(found.personId(), clock.instant());
            activities.record(Act.PASSWORD_CHANGED, found.personId(), Note.none());
            return enter(found, visit);
        }));
    }

    /** Signs a person of the demo in. */
    @Transactional
    public LinkUse signIn(String token, Visit visit) {
        return use(token, Set.of(Purpose.DEMO_SIGN_IN), person -> enter(person, visit));
    }

    private LinkUse use(String token, Set<Purpose> purposes, Function<PersonEntity, LinkUse> use) {
        var link = links.lock(token).filter(found -> purposes.contains(found.purpose));
        if (link.isEmpty()) {
            return new LinkUse.Gone(new LinkState.NotValid());
        }
        if (!(state(link.get()) instanceof LinkState.Ready)) {
            return new LinkUse.Gone(state(link.get()));
        }
        link.get().usedAt = clock.instant();
        return use.apply(person(link.get()).orElseGet(PersonEntity::new));
    }

    private LinkUse enter(PersonEntity person, Visit visit) {
        activities.record(Act.LINK_USED, person.personId(), Note.none());
        return new LinkUse.Done(starts.start(person, visit));
    }
}
