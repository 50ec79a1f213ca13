package org.winnow.core.portfolios;

import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/**
 * Fired inside the transaction that makes a portfolio, so that fields, scorecard and gates are there with it or not at all. Observers
 * run in the order of their {@code @Priority}: fields 10, scorecards 20, gates 30.
 */
public record PortfolioMade(PortfolioId id, ScaleEnds scaleEnds, PersonId by) {}
