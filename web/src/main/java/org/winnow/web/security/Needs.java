package org.winnow.web.security;

import java.util.Optional;
import org.winnow.core.portfolios.Role;

/** What it takes to call a resource method. */
public enum Needs {
    /** Anybody, signed in or not. */
    NOBODY,
    SIGNED_IN,
    /** An administrator of the installation. */
    ADMINISTRATOR,
    /** A member of the portfolio that the path names. */
    VIEWER,
    CONTRIBUTOR,
    DECIDER;

    /** The role in the path's portfolio, where one is needed. */
    Optional<Role> role() {
        return compareTo(VIEWER) < 0 ? Optional.empty() : Optional.of(Role.valueOf(name()));
    }
}
