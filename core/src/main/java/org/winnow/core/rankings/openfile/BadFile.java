package org.winnow.core.rankings.openfile;

/** Ends the reading at the first problem; never leaves the package. */
final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadFile(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
