package org.winnow.core.imports.checking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers like problems of many rows, so that one mend is asked for once. */
final class Complaints {
    private final Map<Problem, Complaint> complaints = new LinkedHashMap<>();
    private int rows;

    /** The rows to decide, one after another. */
    void add(RowPlan plan) {
        int place = rows++;
        for (var problem : plan.problems()) {
            if (complaints.size() < Check.COMPLAINTS || complaints.containsKey(problem)) {
                var first =
                        new Complaint(problem, plan.row().record(), plan.row().line(), place, 1);
                complaints.merge(problem, first, (known, again) -> known.again());
            }
        }
    }

    /** Those of most rows first, else as they come in the file. */
    List<Complaint> all() {
        return complaints.values().stream()
                .sorted(Comparator.comparingInt(Complaint::rows).reversed())
                .toList();
    }
}
