package org.winnow.web.security;

/** Why a request is turned away before anything of it is read. */
public enum Refusal {
    /** Asked under a host name that is not ours. */
    FOREIGN_HOST(421),
    /** Sent by a page of another site. */
    FOREIGN_PAGE(403),
    /** Longer than anything that is taken here. */
    TOO_LARGE(413);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
