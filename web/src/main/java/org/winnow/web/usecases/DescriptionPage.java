package org.winnow.web.usecases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Title, description and business unit of a use case, to be changed. {@code theirs}: what somebody else made of them meanwhile. */
@CheckedTemplate(basePath = "usecases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DescriptionPage(
        Frame frame,
        String path,
        String reference,
        DescriptionForm form,
        List<String> units,
        FormProblems problems,
        List<DescriptionForm> theirs)
        implements TemplateInstance {}
