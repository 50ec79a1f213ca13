package org.winnow.web.program;

/** A reason why the program can't go on, worded as one line for the person who started it. */
public final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartProblem(String line) {
        super(line);
    }

    public StartProblem(String line, Throwable cause) {
        super(line, cause);
    }
}
