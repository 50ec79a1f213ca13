package org.winnow.web.rankings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.web.layout.Pager;
import org.winnow.web.layout.SortLink;

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
        List<Filters.Hidden> hidden,
        List<Filters.Hidden> besideText,
        Headings headings,
        boolean grouped,
        String otherGrouping) {

    /** What stands over the row of that reference; empty for one that begins no group. */
    public String heading(String reference) {
        return headings.over(reference);
    }

    /** How many cells a row has, the box apart. */
    public int width() {
        return heads.size() + 2;
    }

    /** The head of a chosen column; {@code sort} is absent for one that nothing is sorted by. */
    record Head(
            String column,
            String css,
            String text,
            @Nullable SortLink sort) {}

    /** A column that can be shown. */
    record ColumnChoice(String value, String text, boolean chosen) {}
}
