package org.winnow.core.portfolios;

import java.util.Optional;
import org.winnow.core.people.OpenSession;

/**
 * Who comes to a page.
 *
 * @param session of theirs
 * @param membership in the portfolio that the page is of; absent where there is none, or not for this person
 */
public record Arrival(OpenSession session, Optional<Membership> membership) {}
