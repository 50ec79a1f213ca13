package org.winnow.core.people;

import java.time.Instant;
import org.winnow.core.ids.PersonId;

/**
 * A person as others see them.
 *
 * @param shortcuts whether single keys act as shortcuts on pages
 * @param hasPassword false until the invitation has been used
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Language language,
        Theme theme,
        boolean shortcuts,
        boolean administrator,
        boolean hasPassword,
        PersonState state,
        Instant createdAt) {

    public boolean active() {
        return state == PersonState.ACTIVE;
    }
}
