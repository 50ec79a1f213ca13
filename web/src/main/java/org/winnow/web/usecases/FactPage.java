package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** The form of one fact on a page of its own. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FactPage(Frame frame, FactEditor editor) implements TemplateInstance {}
