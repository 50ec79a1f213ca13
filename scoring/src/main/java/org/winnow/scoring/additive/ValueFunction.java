package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.finite;
import static org.winnow.scoring.arguments.Arguments.sameLength;
import static org.winnow.scoring.arguments.Arguments.within;

/**
 * Turns a measure into a value on a fixed scale, 0 to 1, where 1 is the good end: linear between points of rising measure.
 *
 * <p>The scale is fixed by whoever configures it, never taken from the data, so that no candidate moves another's value.
 * Clips outside the scale unless told otherwise. Immutable and safe for use by several threads.
 *
 * <p>Source: Keeney and Raiffa, <i>Decisions with Multiple Objectives</i>, 1976, chapter 3; Belton and Stewart,
 * <i>Multiple Criteria Decision Analysis</i>, 2002, section 5.2.
 */
public final class ValueFunction {

    private final double[] measures;
    private final double[] values;
    private final Better better;
    private final Outside outside;

    private ValueFunction(double[] measures, double[] values, Better better, Outside outside) {
        this.measures = measures;
        this.values = values;
        this.better = better;
        this.outside = outside;
    }

    /**
     * A straight line from 0 at the bad end to 1 at the good end.
     *
     * @param from low end of the scale in the unit of the measure
     * @param to high end of the scale, above {@code from}
     * @throws IllegalArgumentException if an end is not finite or {@code from} is not below {@code to}
     */
    public static ValueFunction linear(double from, double to, Better better) {
        check(
                Double.isFinite(to - from) && from < to,
                "scale runs from " + from + " to " + to + "; \"from\" must be less than \"to\" and both finite");
        double[] values = better == Better.MORE ? new double[] {0, 1} : new double[] {1, 0};
        return new ValueFunction(new double[] {from, to}, values, better, Outside.CLIP);
    }

    /**
     * Straight lines between points.
     *
     * @param measures two or more, rising strictly
     * @param values as many, each 0 to 1; not falling where more is better, not rising where less is
     * @throws IllegalArgumentException if the points are not so
     */
    public static ValueFunction piecewise(double[] measures, double[] values, Better better) {
        sameLength("measures", measures.length, "values", values.length);
        check(measures.length >= 2, "scale has " + measures.length + " point(s); it needs two or more");
        for (int i = 0; i < measures.length; i++) {
            finite("measure of point " + (i + 1), measures[i]);
            within("value of point " + (i + 1), values[i], 0, 1);
        }
        for (int i = 1; i < measures.length; i++) {
            checkSegment(i, measures, values, better);
        }
        return new ValueFunction(measures.clone(), values.clone(), better, Outside.CLIP);
    }

    private static void checkSegment(int i, double[] measures, double[] values, Better better) {
        check(
                measures[i] > measures[i - 1] && Double.isFinite(measures[i] - measures[i - 1]),
                "measures of points " + i + " and " + (i + 1) + " are " + measures[i - 1] + " and " + measures[i]
                        + "; they must rise strictly");
        check(
                better == Better.MORE ? values[i] >= values[i - 1] : values[i] <= values[i - 1],
                "values of points " + i + " and " + (i + 1) + " are " + values[i - 1] + " and " + values[i]
                        + "; they must not " + (better == Better.MORE ? "fall where more" : "rise where less")
                        + " is better");
    }

    /** The same function with another way to treat measures outside the scale. */
    public ValueFunction with(Outside newOutside) {
        return new ValueFunction(measures, values, better, newOutside);
    }

    /**
     * The value of a measure.
     *
     * @param measure in the unit of the scale
     * @return 0 to 1 where the function clips, any number where it extrapolates
     * @throws IllegalArgumentException if {@code measure} is not finite
     */
    public double value(double measure) {
        finite("measure", measure);
        int last = measures.length - 1;
        if (outside == Outside.CLIP && measure <= measures[0]) {
            return values[0];
        }
        if (outside == Outside.CLIP && measure >= measures[last]) {
            return values[last];
        }
        int i = 1;
        while (i < last && measure > measures[i]) {
            i++;
        }
        double share = (measure - measures[i - 1]) / (measures[i] - measures[i - 1]);
        return values[i - 1] + (values[i] - values[i - 1]) * share;
    }

    /** Whether {@code measure} lies beyond an end of the scale and takes that end's value. */
    public boolean clips(double measure) {
        return outside == Outside.CLIP && (measure < measures[0] || measure > measures[measures.length - 1]);
    }

    public Better better() {
        return better;
    }

    public Outside outside() {
        return outside;
    }

    /** Measure of the end where a candidate that is not known stands: the low end for MORE, the high end for LESS. */
    public double badEnd() {
        return measures[better == Better.MORE ? 0 : measures.length - 1];
    }

    /** Measure of the other end. */
    public double goodEnd() {
        return measures[better == Better.MORE ? measures.length - 1 : 0];
    }

    /** Value at the bad end; 0 unless the points say otherwise. */
    public double badValue() {
        return values[better == Better.MORE ? 0 : values.length - 1];
    }

    /** Value at the good end; 1 unless the points say otherwise. */
    public double goodValue() {
        return values[better == Better.MORE ? values.length - 1 : 0];
    }
}
