package org.winnow.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.PersonId;

/** The people of the installation. Nobody is deleted: deactivated ones come back, erased ones leave their number behind. */
@ApplicationScoped
public class People {
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final OneTimeLinks links;
    private final LinkRepository issued;
    private final Throttle throttle;
    private final Activities activities;
    private final Clock clock;

    People(
            PersonRepository people,
            SessionRepository sessions,
            OneTimeLinks links,
            LinkRepository issued,
            Throttle throttle,
            Activities activities,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.issued = issued;
        this.throttle = throttle;
        this.activities = activities;
        this.clock = clock;
    }

    /** Everybody, erased ones too, by name. */
    @Transactional
    public List<Person> all() {
        return people.list("order by lower(name), id").stream()
                .map(PersonEntity::asRecord)
                .toList();
    }

    @Transactional
    public Optional<Person> find(PersonId id) {
        return people.findByIdOptional(id.value()).map(PersonEntity::asRecord);
    }

    @Transactional
    public Optional<Person> byEmail(String email) {
        return people.byEmail(email).map(PersonEntity::asRecord);
    }

    /** True as long as nobody can administer this installation. */
    @Transactional
    public boolean needFirstAdministrator() {
        return !people.administratorExists();
    }

    /** Adds a person with a one-time link to set the password; the link is to be handed over by whoever invites. */
    @Transactional
    public Invitation invite(NewPerson wanted, PersonId by) {
        var problems = wanted.problems();
        people.lockAddresses();
        if (people.byEmail(wanted.email()).isPresent()) {
            problems.add(PersonProblem.EMAIL_TAKEN);
        }
        if (!problems.isEmpty()) {
            return new Invitation.Refused(problems);
        }
        var person = add(wanted);
        activities.record(
                Act.PERSON_INVITED, by, Note.about("" + person.personId().value()));
        var link = links.renew(person.personId(), by).orElseThrow();
        return new Invitation.Sent(person.asRecord(), link);
    }

    /** Adds a person of the demo, who has no password, or finds the one who has that address. */
    @Transactional
    public Person forDemo(String name, String email, Language language, boolean administrator) {
        people.lockAddresses();
        return people.byEmail(email)
                .orElseGet(() -> add(new NewPerson(name, email, language, administrator)))
                .asRecord();
    }

    private PersonEntity add(NewPerson wanted) {
        var person = new PersonEntity();
        person.name = wanted.name();
        person.email = wanted.email();
        person.language = wanted.language();
        person.administrator = wanted.administrator();
        person.createdAt = clock.instant();
        people.persist(person);
        return person;
    }

    /** What a person may set for themselves. */
    public record Settings(String name, Language language, Theme theme, boolean shortcuts) {
        public Settings {
            name = NewPerson.plain(name);
        }
    }

    /** Changes one's own name, language, theme and shortcuts. */
    @Transactional
    public Set<PersonProblem> change(PersonId own, Settings wanted) {
        var problems = EnumSet.noneOf(PersonProblem.class);
        NewPerson.nameProblem(wanted.name(), problems);
        if (problems.isEmpty()) {
            var person = people.findById(own.value());
            var was = person.name;
            person.name = wanted.name();
            person.language = wanted.language();
            person.theme = wanted.theme();
            person.shortcuts = wanted.shortcuts();
            activities.record(Act.PERSON_CHANGED, own, note(own, was.equals(person.name) ? "settings" : "name"));
        }
        return problems;
    }

    private static Note note(PersonId whom, String what) {
        return Note.about("" + whom.value()).because(what);
    }

    /** Changes one's own language alone, as the switch on every page does. */
    @Transactional
    public void setLanguage(PersonId own, Language language) {
        people.findById(own.value()).language = language;
    }

    /** Changes one's own theme alone, as the switch on every page does. */
    @Transactional
    public void setTheme(PersonId own, Theme theme) {
        people.findById(own.value()).theme = theme;
    }

    /** Lets nobody in by this account any more: its sessions and links end at once. */
    @Transactional
    public PersonChange deactivate(PersonId whom, PersonId by) {
        return changeAdministrators(whom, person -> person.state == PersonState.ACTIVE, person -> {
            person.state = PersonState.DEACTIVATED;
            shutOut(whom);
            activities.record(Act.PERSON_DEACTIVATED, by, Note.about("" + whom.value()));
        });
    }

    private void shutOut(PersonId whom) {
        sessions.revokeAll(whom, clock.instant());
        issued.expireAll(whom, clock.instant());
    }

    @Transactional
    public PersonChange activate(PersonId whom, PersonId by) {
        return changePerson(whom, person -> person.state == PersonState.DEACTIVATED, person -> {
            person.state = PersonState.ACTIVE;
            activities.record(Act.PERSON_ACTIVATED, by, Note.about("" + whom.value()));
        });
    }

    /** Gives or takes the right to administer people and portfolios. */
    @Transactional
    public PersonChange setAdministrator(PersonId whom, boolean administrator, PersonId by) {
        return changeAdministrators(whom, person -> person.administrator != administrator, person -> {
            person.administrator = administrator;
            activities.record(Act.PERSON_CHANGED, by, note(whom, administrator ? "administrator" : "no administrator"));
        });
    }

    /**
     * Replaces name and address by "erased person N" for good and lets nobody in by this account any more. What the person did stays in the
     * trail under that number.
     */
    @Transactional
    public PersonChange erase(PersonId whom, PersonId by) {
        return changeAdministrators(whom, person -> true, person -> {
            shutOut(whom);
            throttle.forget(person.email);
            person.name = "erased person " + whom.value();
            person.email = "erased-person-" + whom.value();
            person.passwordHash = null;
            person.administrator = false;
            person.state = PersonState.ERASED;
            sessions.delete("personId", whom.value());
            activities.record(Act.PERSON_ERASED, by, Note.about("" + whom.value()));
        });
    }

    /** A change that must leave an administrator who can sign in. */
    private PersonChange changeAdministrators(
            PersonId whom, Predicate<PersonEntity> needed, Consumer<PersonEntity> change) {
        people.lockAdministrators();
        var person = people.locked(whom);
        boolean last = person.filter(found -> found.administrator && found.mayUsePassword())
                .filter(found -> !people.otherAdministratorExists(whom.value()))
                .isPresent();
        return last && person.filter(needed).isPresent()
                ? PersonChange.LAST_ADMINISTRATOR
                : changePerson(whom, needed, change);
    }

    private PersonChange changePerson(PersonId whom, Predicate<PersonEntity> needed, Consumer<PersonEntity> change) {
        var person = people.locked(whom);
        if (person.isEmpty()) {
            return PersonChange.NOT_FOUND;
        }
        if (!needed.test(person.get())) {
            return PersonChange.UNCHANGED;
        }
        change.accept(person.get());
        return PersonChange.DONE;
    }

    /** Until when a person waits after too many wrong passwords. */
    @Transactional
    public Optional<Instant> waitsUntil(PersonId whom) {
        return people.of(whom).flatMap(person -> throttle.waitsUntil(person.email));
    }

    /** Lets a person try again at once. */
    @Transactional
    public PersonChange endWait(PersonId whom, PersonId by) {
        return changePerson(whom, person -> throttle.waitsUntil(person.email).isPresent(), person -> {
            throttle.forget(person.email);
            activities.record(Act.WAIT_ENDED, by, Note.about("" + whom.value()));
        });
    }
}
