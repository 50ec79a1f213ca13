package org.winnow.core.portfolios;

import org.winnow.core.ids.PortfolioId;

/**
 * A portfolio as it stands.
 *
 * @param revision raised by every act its ranking depends on
 */
public record Portfolio(PortfolioId id, String slug, String name, long revision, boolean archived) {}
