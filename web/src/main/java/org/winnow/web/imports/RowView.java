package org.winnow.web.imports;

import java.util.List;

/** A row of the preview. like: a use case it may be a double of, or empty. */
record RowView(
        long record,
        String result,
        boolean bad,
        String key,
        String reference,
        String title,
        List<CellProblem> problems,
        List<ChangeView> changes,
        String like,
        String likeReference) {

    /** mend: what stands in the input to begin with; stops: it can be mended here; measures: the cell says how much, so that it may be not known; spare: the row can do without it; proposed: the mend is ours, not the cell itself. */
    record CellProblem(
            int column, String text, String mend, boolean stops, boolean measures, boolean spare, boolean proposed) {}

    record ChangeView(int column, String field, String was, String becomes, boolean open) {}
}
