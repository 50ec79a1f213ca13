package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** The same form in the place of its row. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FactFormRow(Frame frame, FactEditor editor) implements TemplateInstance {}
