package org.winnow.web.pages;

/** As whom a page is looked at. */
enum Who {
    /** Somebody who is not signed in. */
    NOBODY,
    /** Somebody without any portfolio. */
    GUEST,
    VIEWER,
    /** Decides in every portfolio of the exhibition and administers the installation. */
    KEEPER
}
