package org.winnow.web.scorecards;

/**
 * A field of the form. {@code label}: for whoever does not see the table; {@code theirs}: what a version made meanwhile holds, where it
 * differs.
 */
record Input(String id, String label, String value, String error, String theirs) {}
