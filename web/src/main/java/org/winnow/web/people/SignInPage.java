package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/**
 * The door.
 *
 * @param then local path of the page to show afterwards
 * @param triesLeft before the address waits, where the notice says so
 * @param waitsUntil a time of day, where the notice says so
 * @param kept what was typed into the form whose session ended
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(
        Frame frame, String then, String email, Notice notice, int triesLeft, String waitsUntil, List<KeptField> kept)
        implements TemplateInstance {}
