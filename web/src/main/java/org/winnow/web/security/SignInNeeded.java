package org.winnow.web.security;

import jakarta.ws.rs.core.MultivaluedMap;

/** Thrown where only somebody signed in gets further; the sign-in page answers it. */
public class SignInNeeded extends RuntimeException {
    private final boolean sent;
    private final String then;
    private final transient MultivaluedMap<String, String> fields;

    SignInNeeded(boolean sent, String then, MultivaluedMap<String, String> fields) {
        super("sign-in needed", null, false, false);
        this.sent = sent;
        this.then = then;
        this.fields = fields;
    }

    /** True if a form was sent, false if a page was asked for. */
    public boolean sent() {
        return sent;
    }

    /** The local path of the page to show after signing in. */
    public String then() {
        return then;
    }

    /** What was typed into the form, without passwords and tokens. */
    public MultivaluedMap<String, String> fields() {
        return fields;
    }
}
