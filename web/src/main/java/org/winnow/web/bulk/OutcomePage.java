package org.winnow.web.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Says what was done, and names what was left with the reason. {@code undo}: where a form that takes it back is sent, or empty; {@code list}: the way back to the list. */
@CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutcomePage(Frame frame, String answer, String undo, List<Row> left, int more, String list)
        implements TemplateInstance {

    record Row(String reference, String because) {}
}
