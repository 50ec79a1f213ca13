package org.winnow.core.jobs;

/** Where a job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
