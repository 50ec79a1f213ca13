package org.winnow.web.security;

/** Says why somebody was turned away at the door, and what to do; asked on a thread that must not wait. */
public interface RefusalPage {
    String html(Refusal refusal);
}
