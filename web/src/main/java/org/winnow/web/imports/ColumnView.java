package org.winnow.web.imports;

import java.util.List;

/** A line of the column table. mark, order: asked only where the column feeds numbers or dates; empty while open. */
record ColumnView(
        int index,
        String name,
        String samples,
        List<OptionView> destinations,
        String certainty,
        int percent,
        String filled,
        boolean numeric,
        String mark,
        boolean dated,
        String order,
        boolean asks) {

    record OptionView(String value, String label, boolean selected) {}
}
