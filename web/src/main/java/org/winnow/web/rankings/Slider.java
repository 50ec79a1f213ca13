package org.winnow.web.rankings;

import java.util.List;

/**
 * A weight to move.
 *
 * @param name of the input, {@code w.run-cost}
 * @param percent as typed, 0 to 100
 * @param used the percent of the whole score it gets
 * @param css the family's letter
 */
record Slider(String name, String label, String percent, String used, String css, List<Slider> inside) {

    public String id() {
        return name.replace('.', '-');
    }

    public boolean open() {
        return css.equals("c");
    }
}
