package org.winnow.web.firstlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** The queue is empty: all are rated, or others look at the rest. */
@CheckedTemplate(basePath = "firstlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirstLookDonePage(Frame frame, String base, FirstLookPage.Progress progress) implements TemplateInstance {}
