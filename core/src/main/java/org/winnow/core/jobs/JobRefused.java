package org.winnow.core.jobs;

/** The job can't be done; the reason is kept, a code of the feature that owns the kind. */
public final class JobRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
