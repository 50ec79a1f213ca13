package org.winnow.web.layout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Six small steps, up to the one reached, as paths. {@code at}: 0 to 5, or -1 for none. */
public record Pips(int at, String name) {
    private static final int STEPS = 6;

    public String behind() {
        return path(0, at);
    }

    public String reached() {
        return path(Math.max(at, 0), at + 1);
    }

    public String ahead() {
        return path(at + 1, STEPS);
    }

    private static String path(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(step -> "M" + 10 * step + " 0h8v5h-8z")
                .collect(Collectors.joining());
    }
}
