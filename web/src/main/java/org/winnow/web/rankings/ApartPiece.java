package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The lists of those that are not ranked, to be rendered once for everybody who may do the same. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApartPiece(ListView list, List<Apart> apart, boolean selects) implements TemplateInstance {}
