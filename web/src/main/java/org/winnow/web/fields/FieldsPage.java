package org.winnow.web.fields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/** The vocabulary. {@code base}: its path. */
@CheckedTemplate(basePath = "fields", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FieldsPage(
        Frame frame, String base, List<FieldRow> rows, long live, long archived, AddForm form, List<FieldError> errors)
        implements TemplateInstance {

    record FieldRow(String key, String en, String zh, String kind, String unit, String of, boolean archived) {}

    /** The form of a new field as typed. */
    record AddForm(
            TextInput en,
            TextInput zh,
            List<Choice> kinds,
            String kindError,
            List<Choice> subjects,
            TextInput unit,
            TextInput hint,
            TextInput options) {}

    record Choice(String value, String text, boolean chosen) {}
}
