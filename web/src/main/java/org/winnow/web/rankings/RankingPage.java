package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** The portfolio's page. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingPage(Frame frame, Controls controls, Part part) implements TemplateInstance {

    /** What stands at the side: weights and filters. */
    record Controls(
            List<Slider> weights,
            List<FacetView> facets,
            List<Filters.Hidden> besideWeights,
            List<Filters.Hidden> besideFilters,
            String resetWeights,
            String clearFilters,
            String scorecard,
            List<Split> split) {}

    /** A part of the bar that shows how the families share the score. */
    record Split(String css, String at, String width) {}
}
