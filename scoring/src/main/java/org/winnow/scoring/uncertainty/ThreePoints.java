package org.winnow.scoring.uncertainty;

import static org.winnow.scoring.arguments.Arguments.check;
import static org.winnow.scoring.arguments.Arguments.finite;

/**
 * An estimate by its least, likely and greatest plausible number, all in one unit. Least and greatest are bounds.
 *
 * <p>The mean is the one planning number. The deviation of beta-PERT is √((μ−l)(h−μ)/7), that of the sampled distribution,
 * and not the classical (h−l)/6.
 *
 * <p>Source: Malcolm, Roseboom, Clark, Fazar, <i>Application of a Technique for Research and Development Program
 * Evaluation</i>, Operations Research 7 (1959); Vose, <i>Risk Analysis</i>, 2008, on the modified PERT distribution.
 *
 * @param least smallest plausible number
 * @param likely most likely number, not below {@code least}
 * @param greatest greatest plausible number, not below {@code likely}
 * @param shape the distribution
 */
public record ThreePoints(double least, double likely, double greatest, Shape shape) {

    /**
     * Checks the three points.
     *
     * @throws IllegalArgumentException if a number is not finite or they are not in order
     */
    public ThreePoints {
        finite("least", least);
        finite("likely", likely);
        finite("greatest", greatest);
        check(
                least <= likely && likely <= greatest,
                "least, likely, greatest are " + least + ", " + likely + ", " + greatest
                        + "; they must not fall from one to the next");
    }

    /** Three points as beta-PERT. */
    public static ThreePoints of(double least, double likely, double greatest) {
        return new ThreePoints(least, likely, greatest, Shape.BETA_PERT);
    }

    /** (l + 4m + h)/6 for beta-PERT, (l + m + h)/3 for a triangle; from least to greatest. */
    public double mean() {
        double mean = shape == Shape.BETA_PERT ? (least + 4 * likely + greatest) / 6 : (least + likely + greatest) / 3;
        return Math.min(greatest, Math.max(least, mean));
    }

    /** √((μ−l)(h−μ)/7) for beta-PERT, √((a² + ab + b²)/18) with a = m − l, b = h − m for a triangle. */
    public double standardDeviation() {
        if (shape == Shape.BETA_PERT) {
            return Math.sqrt((mean() - least) * (greatest - mean()) / 7);
        }
        double below = likely - least;
        double above = greatest - likely;
        return Math.sqrt((below * below + below * above + above * above) / 18);
    }
}
