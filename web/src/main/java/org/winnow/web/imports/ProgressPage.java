package org.winnow.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** An import that a job writes. left: how many seconds are left, in words, or empty. */
@CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(Frame frame, String path, String fileName, String answer, String left, int percent)
        implements TemplateInstance {}
