package org.winnow.web.scorecards;

import java.util.List;

/** The form of a new version. {@code seen}: the version that was in force when the person began. */
record ScorecardForm(int seen, int next, Input name, Input reason, List<FamilyInputs> families) {

    record FamilyInputs(
            String css, String label, Input weight, Input least, Input greatest, List<CriterionInputs> criteria) {}

    /** {@code byOption}: its scale is a value for each option and stays as it is. */
    record CriterionInputs(
            String label, String way, String unit, boolean byOption, Input inside, Input bad, Input good) {}
}
