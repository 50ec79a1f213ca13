package org.winnow.web.scorecards;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** A version and the list of all. {@code base}: the path of the list. */
@CheckedTemplate(basePath = "scorecards", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ScorecardPage(Frame frame, String base, boolean decides, ScorecardView shown, List<VersionRow> versions)
        implements TemplateInstance {

    record VersionRow(
            int version, String name, boolean inForce, boolean shown, String date, String by, String reason) {}
}
