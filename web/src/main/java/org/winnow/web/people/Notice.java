package org.winnow.web.people;

/** What the sign-in page has to say before anybody types. */
enum Notice {
    NONE,
    WRONG,
    WAITS,
    ENDED,
    ENDED_FORM,
    SIGNED_OUT,
    EMPTY
}
