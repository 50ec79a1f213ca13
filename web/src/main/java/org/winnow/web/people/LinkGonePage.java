package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** A link that is no longer good, and the way out. {@code state}: used, expired or invalid; {@code at}: since when, in words. */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinkGonePage(Frame frame, String state, String at, boolean firstRun) implements TemplateInstance {}
