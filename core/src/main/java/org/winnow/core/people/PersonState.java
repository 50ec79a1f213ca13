package org.winnow.core.people;

/** Whether a person may sign in. An erased one has lost name, address and password for good. */
public enum PersonState {
    ACTIVE,
    DEACTIVATED,
    ERASED
}
