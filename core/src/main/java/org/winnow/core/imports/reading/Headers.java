package org.winnow.core.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Names the columns so that a person can tell them apart. */
final class Headers {
    private Headers() {}

    /** Columns for every header cell, and unnamed ones as far as the widest row reaches. */
    static List<Column> columns(List<String> header, int widest) {
        var columns = new ArrayList<Column>();
        var times = new HashMap<String, Integer>();
        var taken = new HashSet<String>();
        for (int i = 0; i < Math.max(header.size(), widest); i++) {
            var cell = i < header.size() ? header.get(i) : "";
            var plain = plain(cell, i);
            var name = plain;
            while (!taken.add(name)) {
                name = plain + " (" + times.merge(plain, 1, (old, one) -> old + one) + ")";
            }
            times.putIfAbsent(plain, 1);
            columns.add(new Column(i, name, cell));
        }
        return List.copyOf(columns);
    }

    /** A byte order mark may stand in the middle of a header line, where two files were joined. */
    private static String plain(String cell, int index) {
        var text = cell.replace("\uFEFF", "").replaceAll("[\\s\\u00A0]+", " ").strip();
        return text.isEmpty() ? "#" + (index + 1) : text;
    }
}
