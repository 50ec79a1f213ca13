package org.winnow.web.layout;

import java.util.List;
import java.util.stream.IntStream;

/** Six small steps, up to the one reached. {@code at}: 0 to 5, or -1 for none. */
public record Pips(int at, String name) {
    private static final int STEPS = 6;

    public record Pip(int x, String css) {}

    public List<Pip> pips() {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new Pip(10 * step, step < at ? "on" : step == at ? "at" : "off"))
                .toList();
    }
}
