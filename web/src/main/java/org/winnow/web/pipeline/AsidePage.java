package org.winnow.web.pipeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Pager;

/** Parked, rejected and retired use cases with what would bring them back. */
@CheckedTemplate(basePath = "pipeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AsidePage(Frame frame, String answer, LookView look, MoveView move, List<Row> rows, Pager pager)
        implements TemplateInstance {

    /** {@code condition}, {@code reason} and {@code by} are empty where nobody stated them, as after an import. */
    record Row(
            String reference,
            String href,
            String title,
            String unit,
            String stage,
            String condition,
            String reason,
            String since,
            String by,
            boolean chosen) {}
}
