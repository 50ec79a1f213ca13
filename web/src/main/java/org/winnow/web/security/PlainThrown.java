package org.winnow.web.security;

import org.jspecify.annotations.Nullable;

/** A failure as it is logged: where it happened and why, its messages on one line each, since they may repeat what somebody typed. */
final class PlainThrown extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private final String text;

    private PlainThrown(String text, @Nullable Throwable cause) {
        super(text, cause, false, true);
        this.text = text;
    }

    static Throwable of(Throwable thrown) {
        return of(thrown, 0);
    }

    private static Throwable of(Throwable thrown, int depth) {
        var cause = thrown.getCause();
        var plain = new PlainThrown(
                OneLineLog.plain(thrown.toString()), cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
        plain.setStackTrace(thrown.getStackTrace());
        return plain;
    }

    /** The log shall name the failure's class, not this one. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return text;
    }
}
