package org.winnow.web.imports;

/** What of a long file is looked at. tab: which rows; page, columns: pages of rows and of columns, which count from 1. */
record Place(String tab, int page, int columns) {
    static final Place FIRST = new Place("", 1, 1);
}
