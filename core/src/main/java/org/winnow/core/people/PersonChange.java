package org.winnow.core.people;

/** What came of a change to a person. */
public enum PersonChange {
    DONE,
    /** There was nothing to change. */
    UNCHANGED,
    NOT_FOUND,
    /** The installation would be left without an administrator who can sign in. */
    LAST_ADMINISTRATOR
}
