package org.winnow.core.jobs;

/**
 * Does the jobs of one kind; a feature registers it as a bean. A job may run more than once, since a killed one is taken up again,
 * so what is done twice must come out as if done once.
 */
public interface JobHandler {
    /** The kind it does, unique among all handlers. */
    String kind();

    /**
     * Does the job and answers its result, which may be empty. It opens its transactions itself, reports progress now and then, and
     * throws {@link JobStopped} when the program stops meanwhile and {@link JobRefused} when the job can't be done.
     */
    String run(Job job, JobProgress progress);

    /** Puts right what a job that took its replica down too often left behind; may be called more than once. */
    default void givenUp(Job job) {}
}
