package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Pager;
import org.winnow.web.layout.SortLink;

/** What changes when a weight moves: answer, chart and list. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingPart(
        Frame frame, Answer answer, @Nullable BubbleChart chart, ListView list, List<Apart> apart, String said)
        implements TemplateInstance {

    /** The ranked list as filtered, and what its bulk acts are sent with. */
    record ListView(
            List<SortLink> heads,
            List<RowView> rows,
            Pager pager,
            String shown,
            String text,
            boolean filtered,
            int matching,
            int without,
            String clearFilters,
            String currency,
            List<Query.Hidden> hidden,
            List<Query.Hidden> besideText) {}
}
