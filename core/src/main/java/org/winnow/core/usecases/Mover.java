package org.winnow.core.usecases;

import org.winnow.core.ids.PersonId;
import org.winnow.core.portfolios.Role;

/** Who moves a use case, and what they may. */
public record Mover(PersonId person, Role role) {

    boolean mayMove(Stage from, Stage to) {
        var assesses = role.may(Role.CONTRIBUTOR) && from == Stage.CANDIDATE && to == Stage.ASSESSED;
        return assesses || role.may(Role.DECIDER);
    }
}
