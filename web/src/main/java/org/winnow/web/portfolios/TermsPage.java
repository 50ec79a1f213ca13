package org.winnow.web.portfolios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** A version of the terms and the list of all. {@code base}: the path of the list. */
@CheckedTemplate(basePath = "portfolios", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermsPage(Frame frame, String base, Shown shown, List<VersionRow> versions) implements TemplateInstance {

    /** The version shown, in the reader's words and figures. */
    record Shown(
            int version,
            boolean inForce,
            String answer,
            String why,
            String currency,
            String firstMonth,
            String months,
            String rate,
            String few,
            List<Budget> budgets) {}

    /** A budget year; {@code left}: the envelope without the reserve. */
    record Budget(int year, String envelope, String reserve, String left) {}

    record VersionRow(
            int version, boolean inForce, boolean shown, String date, String by, String says, String reason) {}
}
