package org.winnow.core.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file that is long enough for a job. */
final class LargeFile {
    private LargeFile() {}

    static String of(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "L-" + row + ",Number " + row + " of " + rows + ",Works," + (1 + row % 5) + "\n")
                .collect(Collectors.joining("", "ID,Title,Business unit,Strategic fit (1-5)\n", ""));
    }
}
