package org.winnow.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** One's own settings and sessions. */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettingsPage(Frame frame, Form form, FormErrors errors, String currentError, List<Row> sessions)
        implements TemplateInstance {

    /** As typed. {@code theme}: SYSTEM, LIGHT or DARK. */
    record Form(String name, String email, boolean chinese, String theme, boolean shortcuts) {}

    /** A session that is still good, times in words. */
    record Row(long id, String browser, String address, String since, String seen, String until, boolean own) {}
}
