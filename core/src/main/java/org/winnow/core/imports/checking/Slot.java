package org.winnow.core.imports.checking;

import org.winnow.core.imports.mapping.Destination;

/** A column that feeds a target, or a part of it. */
record Slot(ColumnPlan plan, Destination destination) {

    int column() {
        return plan.column().index();
    }

    /** The name under which its texts are remembered from import to import. */
    String memory() {
        var target = destination.target();
        return target.use() + ":" + target.key() + ":" + destination.part();
    }

    static String extra(ColumnPlan plan) {
        return "extra:" + plan.column().name();
    }
}
