package org.winnow.core.portfolios;

import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/**
 * A person's place in a portfolio.
 *
 * @param revision of the portfolio as it was read
 * @param usedLast whether it is the one, of all the person belongs to, that was used last
 */
public record Membership(
        PortfolioId id, String slug, String name, PersonId person, Role role, long revision, boolean usedLast) {}
