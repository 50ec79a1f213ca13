package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Says on top of a filled form that nothing has been sent.
 *
 * @param ended whether the session had ended; else the page itself refused the form, and says why
 * @param file whether a file must be chosen again
 * @param gone whether the page no longer holds the form
 * @param left what was typed and has no place on the page any more
 */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptNote(boolean ended, boolean file, boolean gone, List<String> left) implements TemplateInstance {}
