package org.winnow.web.scorecards;

import java.util.List;

/** One version, ready to be read. */
record ScorecardView(
        int version,
        boolean inForce,
        String title,
        String answer,
        String why,
        int criteria,
        List<FamilyView> families,
        List<Anchors> anchors) {

    /** {@code css}: the family's letter; {@code at} and {@code width}: its part of the bar that the three share. */
    record FamilyView(
            String css,
            String label,
            String weight,
            String interval,
            String at,
            String width,
            List<CriterionView> criteria) {}

    /** {@code width}: its share of the whole, measured by the heaviest one; {@code between}: points that are not on the straight line. */
    record CriterionView(
            String label,
            String way,
            String inside,
            String whole,
            String width,
            String badEnd,
            String goodEnd,
            List<String> between) {}

    /** The wording of a rating's five numbers. */
    record Anchors(String id, String title, List<Wording> wordings) {}

    record Wording(String number, String text) {}
}
