package org.winnow.core.usecases;

import java.util.Collection;
import java.util.Map;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Asked before a use case moves on; answered by the features that know criteria and gates, which come after this one. */
public interface Readiness {

    /** How far the assessment of each use case is. */
    Map<UseCaseId, Assessment> of(PortfolioId portfolio, Collection<UseCaseId> useCases);

    /**
     * How far one is.
     *
     * @param openCriteria criteria of the scorecard in force that nothing is stated of, not even that nobody knows
     */
    record Assessment(int openCriteria, int openGates, int failedGates) {}
}
