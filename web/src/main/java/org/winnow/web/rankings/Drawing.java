package org.winnow.web.rankings;

import java.util.List;
import java.util.Locale;

/** A chart as it stands on its sheet: places are in the sheet's own units. */
record Drawing(Sheet sheet, List<Bubble> bubbles, List<Name> names, List<Tick> across, List<Tick> up, String front) {

    record Bubble(String x, String y, String r, String css) {}

    record Name(String x, String y, String text) {}

    record Tick(String at, String text) {}

    /** The room of a drawing. Text keeps its size, so a narrow sheet has fewer names; more than {@code most} bubbles tell no more. */
    record Sheet(int width, int height, int left, int right, int top, int bottom, int names, int most) {
        static final Sheet WIDE = new Sheet(1104, 372, 44, 14, 22, 34, 8, 250);
        static final Sheet NARROW = new Sheet(358, 340, 34, 10, 22, 34, 4, 120);

        public int edge() {
            return width - right;
        }

        public int floor() {
            return height - bottom;
        }
    }

    static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
