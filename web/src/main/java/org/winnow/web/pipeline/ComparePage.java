package org.winnow.web.pipeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.ScoreBar;

/** Up to four use cases side by side. {@code note}: what was left out of those asked for, or empty; {@code width}: how many columns the table has. */
@CheckedTemplate(basePath = "pipeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Frame frame, String answer, String note, List<Column> columns, List<Group> groups, int width, boolean room)
        implements TemplateInstance {

    /** {@code without}: the address of the same page without it. */
    record Column(String reference, String href, String title, String unit, String without) {}

    /** Rows of one kind. {@code css}: the colour of its family, or empty. */
    record Group(String title, String css, List<Row> rows) {}

    record Row(String label, String unit, List<Cell> cells) {}

    /** {@code best}: plainly the best of those compared. */
    record Cell(String text, @Nullable ScoreBar bar, boolean best) {}
}
