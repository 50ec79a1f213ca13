package org.winnow.web.portfolios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/**
 * The form that makes a version. {@code meanwhile}: who put another version in force
 * since, or empty; {@code problems}: the errors in the order of the fields.
 */
@CheckedTemplate(basePath = "portfolios", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangeTermsPage(
        Frame frame,
        String base,
        String currency,
        int seen,
        TermsForm terms,
        String reason,
        Map<String, String> errors,
        List<FieldError> problems,
        String meanwhile)
        implements TemplateInstance {}
