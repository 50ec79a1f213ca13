package org.winnow.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The style sheets and scripts of every page. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LinksPiece(List<String> styles, List<String> scripts, String htmx) implements TemplateInstance {}
