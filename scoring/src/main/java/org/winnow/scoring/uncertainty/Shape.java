package org.winnow.scoring.uncertainty;

/** The distribution that stands for three points. */
public enum Shape {
    /** Beta on [least, greatest] with mean (l + 4m + h)/6: 2, 4, 12 has the mean 5 and the deviation 1.7321. */
    BETA_PERT,
    /** Triangle over [least, greatest] with its top at likely: 2, 4, 12 has the mean 6 and the deviation 2.1602. */
    TRIANGULAR
}
