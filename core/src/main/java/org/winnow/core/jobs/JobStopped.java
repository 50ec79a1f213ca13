package org.winnow.core.jobs;

/** The program stops: the job is left for another replica or the next start. */
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
