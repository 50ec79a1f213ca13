package org.winnow.core.scorecards;

import java.util.List;

/** What a new version shall be; see {@link ScorecardProblem} for what is refused. */
public record NewScorecard(String name, String reason, List<FamilyWeight> families, List<Criterion> criteria) {
    public NewScorecard {
        families = List.copyOf(families);
        criteria = List.copyOf(criteria);
    }
}
