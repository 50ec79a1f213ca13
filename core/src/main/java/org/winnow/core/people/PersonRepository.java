package org.winnow.core.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.winnow.core.ids.PersonId;

@ApplicationScoped
class PersonRepository implements PanacheRepository<PersonEntity> {
    /** Any number that no other lock of the program uses; holders take turns in making or unmaking administrators. */
    private static final long ADMINISTRATORS = 7_020_001;

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

    /** Until the transaction ends nobody else changes who is administrator. */
    void lockAdministrators() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", ADMINISTRATORS)
                .getSingleResult();
    }
}
