package org.winnow.core.people;

/** What a one-time link is good for. */
public enum Purpose {
    FIRST_ADMINISTRATOR,
    INVITATION,
    NEW_PASSWORD,
    DEMO_SIGN_IN
}
