package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.winnow.web.layout.Frame;

/** Everything about one use case. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UseCasePage(
        Frame frame,
        Head head,
        List<Stats.Stat> stats,
        PointsTable points,
        Reasons reasons,
        Unknowns unknowns,
        List<FactRow.Group> facts,
        GatesView gates,
        StageView stage,
        List<ActivityLine> activity,
        List<Extra> extras)
        implements TemplateInstance {

    /** {@code base}: the path of the portfolio, {@code path} that of the use case. */
    record Head(
            String base,
            String path,
            String reference,
            String title,
            String answer,
            String description,
            String particulars,
            boolean contributes) {}

    /** A column of an imported file that feeds no field. */
    record Extra(String name, String text) {
        static List<Extra> of(Map<String, String> extras) {
            return extras.entrySet().stream()
                    .map(extra -> new Extra(extra.getKey(), extra.getValue()))
                    .toList();
        }
    }

    /** {@code answer}: how many are passed, in words. */
    record GatesView(String answer, List<GateRow> rows, boolean mayAnswer) {}
}
