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

    /** The head of a chosen column; {@code sort} is absent for one that nothing is sorted by. */
    record Head(
            String column,
            String css,
            String text,
            @Nullable SortLink sort) {}

    /** A column that can be shown. */
    record ColumnChoice(String value, String text, boolean chosen) {}

    /** The ranked list as filtered, and what its bulk acts are sent with. */
    record ListView(
            SortLink rank,
            SortLink name,
            List<Head> heads,
            List<ColumnChoice> columns,
            List<Filters.Hidden> besideColumns,
            String usualColumns,
            List<RowView> rows,
            Pager pager,
            String shown,
            String text,
            boolean filtered,
            int matching,
            int without,
            String clearFilters,
            String currency,
            List<Filters.Hidden> hidden,
            List<Filters.Hidden> besideText) {}
}
