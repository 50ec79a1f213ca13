package org.winnow.web.program;

import java.util.List;

/** What a backup file says of itself: the version of its tables, and each part with its rows and its SHA-256. */
record Manifest(String format, String program, String schema, String made, List<Part> parts, List<Counter> counters) {
    static final String FORMAT = "winnow.backup/1";
    static final String NAME = "manifest.json";

    record Part(String table, List<String> columns, String file, long rows, String sha256) {}

    /** The last number a sequence gave out. */
    record Counter(String sequence, long last) {}
}
