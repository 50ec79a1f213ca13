package org.winnow.web.imports;

import java.util.List;

/** The totals of a check and what it would do, in words. Shares are percent with a point, as SVG wants them. */
record CheckView(
        String answer,
        String bar,
        List<Piece> pieces,
        List<Total> rows,
        List<Total> cells,
        List<String> effects,
        List<String> absent,
        String moreAbsent,
        List<Link> problems,
        String moreProblems,
        List<Tab> tabs,
        String clipped,
        String read,
        String taken,
        boolean effective,
        boolean questions,
        boolean rejects,
        String fingerprint) {

    record Piece(String style, String x, String width) {}

    record Total(String style, String label, String count, boolean bad) {}

    /** href: of the row, behind the address of the import; empty where the row is not shown. */
    record Link(String href, String text) {}

    record Tab(String key, String label, String count, boolean here) {}
}
