package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** The portfolio's page on the first day: three ways to begin. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmptyPage(Frame frame, String name) implements TemplateInstance {}
