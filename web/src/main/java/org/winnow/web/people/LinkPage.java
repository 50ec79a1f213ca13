package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.core.people.Person;
import org.winnow.web.layout.Frame;

/** What a one-time link offers: to set a password, or to enter the demo. Only the button uses the link, so that looking ahead does not. */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinkPage(
        Frame frame, String token, Person person, boolean demo, boolean invitation, long minutesLeft, FormErrors errors)
        implements TemplateInstance {}
