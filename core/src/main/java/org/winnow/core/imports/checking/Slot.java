package org.winnow.core.imports.checking;

import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.values.HeaderUnit;

/** A column that feeds a target, or a part of it. What follows from the column is worked out once, not for each of its cells. */
final class Slot {
    private final ColumnPlan plan;
    private final Destination destination;
    private final HeaderUnit unit;
    private final String memory;
    private final String left;

    Slot(ColumnPlan plan, Destination destination) {
        var target = destination.target();
        this.plan = plan;
        this.destination = destination;
        this.unit = HeaderUnit.of(plan.column().header());
        this.memory = target.use() + ":" + target.key() + ":" + destination.part();
        this.left = "left:" + plan.column().name();
    }

    ColumnPlan plan() {
        return plan;
    }

    Destination destination() {
        return destination;
    }

    int column() {
        return plan.column().index();
    }

    HeaderUnit unit() {
        return unit;
    }

    /** The name under which its texts are remembered from import to import. */
    String memory() {
        return memory;
    }

    /** The same for texts that are not read but kept. */
    String left() {
        return left;
    }

    static String extra(ColumnPlan plan) {
        return "extra:" + plan.column().name();
    }
}
