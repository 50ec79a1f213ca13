package org.winnow.web.firstlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/**
 * One candidate to be rated.
 *
 * @param base the path of the portfolio
 * @param after the number of this candidate: where the queue goes on
 * @param problems what is wrong, each with the id of its control
 */
@CheckedTemplate(basePath = "firstlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirstLookPage(
        Frame frame,
        String base,
        String reference,
        int after,
        String title,
        String description,
        String unit,
        List<Extra> extras,
        Progress progress,
        List<RatingRow> ratings,
        List<GateLine> gates,
        String note,
        List<Problem> problems)
        implements TemplateInstance {

    /** A column of an imported file that feeds no field. */
    record Extra(String name, String text) {}

    record Progress(int rated, int candidates) {
        /** How many are not rated yet. */
        public int left() {
            return candidates - rated;
        }

        public String percent() {
            return candidates == 0 ? "0%" : Math.floorDiv(100 * rated, candidates) + "%";
        }
    }

    /** {@code chosen}: 1 to 5, 0 for not known, empty for nothing yet; {@code seen}: the fact that stood when the page was shown. */
    record RatingRow(
            String key, String name, String hint, List<Step> steps, String chosen, String seen, String theirs) {}

    record Step(String value, String wording, boolean chosen) {}

    record GateLine(
            String key,
            String name,
            String hint,
            String chosen,
            String ground,
            long seen,
            String theirs,
            boolean wrong) {}

    record Problem(String field, String text) {}
}
