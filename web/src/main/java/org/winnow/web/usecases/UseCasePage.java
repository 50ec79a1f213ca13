package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
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
        List<ActivityLine> activity)
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

    /** {@code answer}: how many are passed, in words. */
    record GatesView(String answer, List<GateRow> rows, boolean mayAnswer) {}
}
