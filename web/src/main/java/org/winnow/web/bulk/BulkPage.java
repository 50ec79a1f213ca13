package org.winnow.web.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;
import org.winnow.web.rankings.Filters;

/**
 * Asks what is to be said of those that are meant.
 *
 * @param tabs the kinds, each a link to this page
 * @param named the first of those that are meant
 */
@CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(
        Frame frame,
        String base,
        String answer,
        String kind,
        List<Tab> tabs,
        List<Line> named,
        int more,
        String list,
        List<Filters.Hidden> hidden,
        Asked asked,
        Map<String, String> errors,
        List<FieldError> problems)
        implements TemplateInstance {

    record Tab(String href, String text, boolean here) {}

    record Line(String reference, String title) {}

    record Option(String value, String name, boolean chosen) {}

    /** What the form asks, filled as typed. */
    record Asked(
            List<Option> gates,
            List<Option> answers,
            List<Option> ratings,
            List<Option> values,
            List<Option> texts,
            List<Option> stages,
            List<String> units,
            Map<String, String> typed,
            boolean replaces) {

        public String text(String name) {
            return typed.getOrDefault(name, "");
        }
    }
}
