package org.winnow.core.people;

/** How a person wants the pages to look; SYSTEM follows their device. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
