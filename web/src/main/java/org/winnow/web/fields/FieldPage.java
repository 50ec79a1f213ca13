package org.winnow.web.fields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/**
 * One field, with its names to change.
 *
 * @param meanwhile what somebody else made of it since the person began, or empty
 * @param asks whether it is to be archived though a criterion reads it
 */
@CheckedTemplate(basePath = "fields", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FieldPage(
        Frame frame, String base, Shown field, RenameForm form, List<FieldError> errors, String meanwhile, boolean asks)
        implements TemplateInstance {

    record Shown(String key, String title, String answer, String hint, boolean archived, List<Wording> options) {}

    record Wording(String number, String en, String zh) {}

    record RenameForm(int seen, TextInput en, TextInput zh, TextInput hintEn, TextInput hintZh) {}
}
