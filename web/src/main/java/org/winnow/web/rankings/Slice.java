package org.winnow.web.rankings;

import java.util.Arrays;
import java.util.List;

/** One page of several lists that go on together. {@code number}: from 1 to {@code count}. */
record Slice(int number, int count) {
    private static final int ROWS = 25;

    static Slice of(int wanted, int... sizes) {
        int count = Math.max(1, (Arrays.stream(sizes).max().orElse(0) + ROWS - 1) / ROWS);
        return new Slice(Math.min(wanted, count), count);
    }

    int from() {
        return (number - 1) * ROWS;
    }

    int to(int size) {
        return Math.min(size, from() + ROWS);
    }

    boolean reaches(int size) {
        return from() < size;
    }

    <T> List<T> of(List<T> all) {
        return reaches(all.size()) ? all.subList(from(), to(all.size())) : List.of();
    }
}
