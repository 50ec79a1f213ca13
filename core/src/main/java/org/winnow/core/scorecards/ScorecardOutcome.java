package org.winnow.core.scorecards;

import java.util.List;

/** What came of making a version. */
public sealed interface ScorecardOutcome {
    record Made(Scorecard scorecard) implements ScorecardOutcome {}

    /** Nothing was written. */
    record Refused(List<ScorecardProblem> problems) implements ScorecardOutcome {}

    /** Another version came into force since the form was opened; nothing was written. */
    record ChangedMeanwhile(Scorecard now) implements ScorecardOutcome {}
}
