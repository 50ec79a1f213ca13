package org.winnow.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Choosing a file. problem: why the last one was refused, or empty. */
@CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewImportPage(Frame frame, String path, String limits, List<String> registers, String register, String problem)
        implements TemplateInstance {}
