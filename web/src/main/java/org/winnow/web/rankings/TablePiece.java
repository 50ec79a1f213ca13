package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Rows with their heads, to be rendered once for everybody who may do the same. {@code selects}: rows can be chosen for an act. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TablePiece(ListView list, List<RowView> rows, boolean selects) implements TemplateInstance {}
