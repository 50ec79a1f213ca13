package org.winnow.web.scorecards;

import java.util.List;

/** The form of a new version. {@code seen}: the version that was in force when the person began. */
record ScorecardForm(int seen, int next, Input name, Input reason, List<FamilyInputs> families) {

    /** {@code key}: its name in buttons; {@code free}: the fields it can judge by as well. */
    record FamilyInputs(
            String key,
            String css,
            String label,
            Input weight,
            Input least,
            Input greatest,
            List<CriterionInputs> criteria,
            Input added,
            List<Choice> free) {}

    record Choice(String key, String label, boolean chosen) {}

    /**
     * One criterion.
     *
     * @param in what its hidden field holds
     * @param unit what its measures are counted by
     * @param points between the ends
     * @param options of a choice, which has neither ends nor points
     * @param anchors the wording of a rating's numbers
     * @param rescaled whether its scale is another one than before, so that its weight is asked for again
     * @param holds whether the weight was said to hold
     */
    record CriterionInputs(
            String key,
            String in,
            String label,
            String way,
            String unit,
            Input inside,
            Input bad,
            Input good,
            List<PointInputs> points,
            List<OptionInput> options,
            List<ScorecardView.Wording> anchors,
            boolean rescaled,
            boolean holds) {

        public boolean byOption() {
            return !options.isEmpty();
        }

        /** A scale that ends where the data ends can be proposed, for ratings it is known. */
        public boolean proposes() {
            return options.isEmpty() && anchors.isEmpty();
        }
    }

    record PointInputs(Input at, Input worth) {}

    record OptionInput(String label, Input worth) {}
}
