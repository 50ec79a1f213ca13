package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** The form of a use case made by hand. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewUseCasePage(Frame frame, String path, DescriptionForm form, List<String> units, FormProblems problems)
        implements TemplateInstance {}
