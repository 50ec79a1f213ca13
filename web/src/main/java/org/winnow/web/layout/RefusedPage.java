package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What somebody sees who was turned away at the door: before anything is known of them, so in both languages. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(int status, List<String> styles, List<Says> languages) implements TemplateInstance {

    record Says(String lang, String what, String way) {}
}
