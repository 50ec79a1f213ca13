package org.winnow.core.fields;

/** Whether a field says something of the use case or of one way to do it. */
public enum Of {
    USE_CASE,
    VARIANT
}
