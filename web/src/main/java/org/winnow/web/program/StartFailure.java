package org.winnow.web.program;

import java.net.BindException;

/** Puts what stopped the start into one line; what nobody foresaw keeps its trace. */
final class StartFailure {
    private StartFailure() {}

    static StartProblem of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem known) return known;
            if (cause instanceof BindException taken) {
                return new StartProblem("a port is taken: " + taken.getMessage(), taken);
            }
        }
        problem.printStackTrace();
        return new StartProblem("could not start: " + problem, problem);
    }
}
