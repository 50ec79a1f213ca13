package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** What was found in the whole portfolio. {@code more}: how many are not shown. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(Frame frame, String answer, List<Row> rows, int more) implements TemplateInstance {

    record Row(String reference, String title, String unit, String stage) {}
}
