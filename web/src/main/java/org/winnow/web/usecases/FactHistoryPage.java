package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Everything ever stated in one field of a use case, newest first. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FactHistoryPage(Frame frame, String path, String reference, String title, String name, List<Line> lines)
        implements TemplateInstance {

    record Line(String says, String source, String asOf, String by, String at) {}
}
