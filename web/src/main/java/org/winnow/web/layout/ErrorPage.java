package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a reader sees when a page can't be shown. {@code number}: finds the line in the log. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Frame frame, int status, String number) implements TemplateInstance {}
