package org.winnow.core.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import org.winnow.core.fields.FieldReaders;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PortfolioId;

/** The criteria of the scorecard in force read fields. */
@ApplicationScoped
class CriteriaRead implements FieldReaders {
    private final ScorecardRepository scorecards;

    CriteriaRead(ScorecardRepository scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public boolean read(PortfolioId portfolio, FieldId field) {
        return scorecards.newest(portfolio).criteria().stream()
                .anyMatch(c -> c.field().equals(field));
    }
}
