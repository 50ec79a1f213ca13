package org.winnow.web.program;

import org.winnow.core.rankings.openfile.Deviation;
import org.winnow.core.rankings.openfile.Problem;

/** What is wrong with an open file or differs from it, each in one line. */
final class RecomputeLines {
    private RecomputeLines() {}

    static String of(Problem problem) {
        return "%s: found %s; expected %s; %s"
                .formatted(of(problem.where()), problem.found(), problem.expected(), problem.advice());
    }

    private static String of(Problem.Where where) {
        if (where instanceof Problem.Position position) {
            return "line " + position.line() + ", column " + position.column();
        }
        String pointer = ((Problem.Pointer) where).value();
        return pointer.isEmpty() ? "\"\" (the whole document)" : pointer;
    }

    static String of(Deviation deviation) {
        return "%s: recorded %s, computed %s"
                .formatted(deviation.pointer(), deviation.recorded(), deviation.computed());
    }
}
