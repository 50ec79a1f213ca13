package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/** All saved rankings of a portfolio, and the form that saves one more. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedRankingsPage(Frame frame, List<Row> rows, String reason, List<FieldError> errors)
        implements TemplateInstance {

    record Row(long id, String when, String by, String reason, int scorecard, String fingerprint) {}
}
