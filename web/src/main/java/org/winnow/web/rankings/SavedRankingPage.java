package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** A saved ranking beside the one of now. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedRankingPage(
        Frame frame, SavedRankingsPage.Row ranking, String answer, List<Move> moved, List<Ref> entered, List<Ref> left)
        implements TemplateInstance {

    record Move(String reference, String title, int from, int to, String places) {}

    record Ref(String reference, String title) {}
}
