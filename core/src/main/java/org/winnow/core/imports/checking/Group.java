package org.winnow.core.imports.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.winnow.core.imports.mapping.Target;

/** The columns that together feed one target: one, or the parts of an estimate. */
record Group(Target target, List<Slot> slots) {

    static List<Group> of(Collection<ColumnPlan> plans) {
        var byTarget = new LinkedHashMap<Target, List<Slot>>();
        for (var plan : plans) {
            for (var destination : plan.destinations()) {
                byTarget.computeIfAbsent(destination.target(), target -> new ArrayList<>())
                        .add(new Slot(plan, destination));
            }
        }
        return byTarget.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
