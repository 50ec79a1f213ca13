package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** Makes the first administrator. {@code writtenAt}: a time of day; {@code minutesLeft}: of the link. */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirstRunPage(
        Frame frame,
        String token,
        String writtenAt,
        long minutesLeft,
        String name,
        String email,
        boolean chinese,
        FormErrors errors)
        implements TemplateInstance {}
