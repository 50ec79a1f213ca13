package org.winnow.core.scorecards;

import java.util.List;

/**
 * Turns a measure into a value from 0 (bad end) to 1 (good end).
 *
 * @param measures rising, in the field's own unit (whole units of money, not cents); empty for a choice
 * @param options the option keys of a choice; empty otherwise
 * @param values the value of each measure or option, 0 to 1; between two measures it runs straight
 */
public record Scale(List<Double> measures, List<String> options, List<Double> values) {
    public Scale {
        measures = List.copyOf(measures);
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /** A straight scale: 0 at one end, 1 at the other. */
    public static Scale linear(double from, double to, Better better) {
        return new Scale(List.of(from, to), List.of(), better == Better.MORE ? List.of(0.0, 1.0) : List.of(1.0, 0.0));
    }

    public boolean ofChoice() {
        return !options.isEmpty();
    }

    /** The measure where the value is worst. */
    public double badEnd() {
        return values.get(0) <= values.get(values.size() - 1) ? measures.get(0) : measures.get(measures.size() - 1);
    }

    /** The measure where the value is best. */
    public double goodEnd() {
        return values.get(0) <= values.get(values.size() - 1) ? measures.get(measures.size() - 1) : measures.get(0);
    }
}
