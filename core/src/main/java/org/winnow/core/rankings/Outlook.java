package org.winnow.core.rankings;

import java.util.List;

/**
 * What would become of the ranking.
 *
 * @param before how many are ranked now
 * @param after how many would be ranked
 * @param failing how many would fail a gate
 * @param few how many are the few
 * @param entering who would be among the few and is not now, best first
 * @param leaving who is among the few and would not be any more
 */
public record Outlook(int before, int after, int failing, int few, List<Who> entering, List<Who> leaving) {

    /** reference: empty for a new one, which has none yet. */
    public record Who(String reference, String title) {}
}
