package org.winnow.web.layout;

/** The entry of the navigation that a page belongs to. */
public enum Nav {
    PORTFOLIO,
    PIPELINE,
    IMPORT,
    SCORECARD,
    TERMS,
    FIELDS,
    ACTIVITY,
    PEOPLE,
    SETTINGS,
    NONE
}
