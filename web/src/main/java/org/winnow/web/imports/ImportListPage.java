package org.winnow.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** All imports of a portfolio, newest first. */
@CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportListPage(Frame frame, String path, boolean may, List<Line> imports) implements TemplateInstance {

    record Line(long id, String fileName, String register, String state, String who, String when, String rows) {}
}
