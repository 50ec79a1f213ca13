package org.winnow.core.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PersonId;

@Entity
@Table(name = "person")
class PersonEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";
    String email = "";

    @Enumerated(EnumType.STRING)
    Language language = Language.EN;

    @Enumerated(EnumType.STRING)
    Theme theme = Theme.SYSTEM;

    boolean shortcuts = true;

    @Nullable
    String passwordHash;

    boolean administrator;

    @Enumerated(EnumType.STRING)
    PersonState state = PersonState.ACTIVE;

    Instant createdAt = Instant.EPOCH;

    PersonId personId() {
        return new PersonId(Objects.requireNonNull(id));
    }

    boolean mayUsePassword() {
        return state == PersonState.ACTIVE && passwordHash != null;
    }

    Person asRecord() {
        boolean hasPassword = passwordHash != null;
        return new Person(
                personId(), name, email, language, theme, shortcuts, administrator, hasPassword, state, createdAt);
    }
}
