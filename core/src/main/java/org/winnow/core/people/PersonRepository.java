package org.winnow.core.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.ids.PersonId;

@ApplicationScoped
class PersonRepository implements PanacheRepository<PersonEntity> {
    /** Any number that no other lock of the program uses; holders take turns in making or unmaking administrators. */
    private static final long ADMINISTRATORS = 7_020_001;

    private static final long ADDRESSES = 7_020_002;

    Optional<PersonEntity> of(PersonId person) {
        return findByIdOptional(person.value()).filter(found -> found.state != PersonState.ERASED);
    }

    Optional<PersonEntity> byEmail(String email) {
        return find("lower(email) = ?1 and state <> ?2", key(email), PersonState.ERASED)
                .firstResultOptional();
    }

    static String key(String email) {
        return NewPerson.plain(email).toLowerCase(Locale.ROOT);
    }

    boolean administratorExists() {
        return count("administrator and state = ?1 and passwordHash is not null", PersonState.ACTIVE) > 0;
    }

    boolean otherAdministratorExists(long than) {
        return count("administrator and state = ?1 and passwordHash is not null and id <> ?2", PersonState.ACTIVE, than)
                > 0;
    }

    /** Whoever else changes this person waits until this transaction ends. */
    Optional<PersonEntity> locked(PersonId person) {
        return find("id", person.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(found -> found.state != PersonState.ERASED);
    }

    /** Until the transaction ends nobody else takes an address. */
    void lockAddresses() {
        lock(ADDRESSES);
    }

    /** Until the transaction ends nobody else changes who is administrator. */
    void lockAdministrators() {
        lock(ADMINISTRATORS);
    }

    private void lock(long key) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", key)
                .getSingleResult();
    }
}
