package org.winnow.scoring.additive;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The means of independent uniform variables on [0, dᵢ] given their sum s, as a Fourier series: the centre of mass of a cut
 * box with too many corners to count. Meant for many widths: the series falls off like ω⁻ⁿ. To about 12 digits where the
 * widths are of one size.
 *
 * <p>The variables are tilted first, each density times e^(θu), which changes nothing given the sum and is chosen so that s is
 * the mean of the sum: else a sum far from its mean would drown in round-off. The series over the frequencies 2πk/D, D = Σ dᵢ,
 * is the density itself, as nothing lies outside [0, D].
 *
 * <p>Source: Butler, <i>Saddlepoint Approximations with Applications</i>, 2007, chapter 2, on tilting.
 */
final class TiltedSum {

    private static final double NEGLIGIBLE = 1e-18;
    private static final long MOST_FACTORS = 200_000_000;

    private final double[] widths;
    private final double tilt;
    private final double[] atTilt;
    private double density = 1;
    private final double[] moments;

    private TiltedSum(double[] widths) {
        this.widths = widths;
        tilt = tilt();
        atTilt = Arrays.stream(widths)
                .map(width -> new Transform(width, tilt, 0).real())
                .toArray();
        moments = Arrays.stream(widths).map(this::mean).toArray();
    }

    /** Shares of the room, all widths at most the room and the sum at most half full. */
    static BigDecimal[] means(long[] widths, long room) {
        double[] shares = Arrays.stream(widths)
                .mapToDouble(width -> (double) width / room)
                .toArray();
        TiltedSum sum = new TiltedSum(shares);
        sum.addSeries();
        return Arrays.stream(sum.moments)
                .mapToObj(moment -> new BigDecimal(moment / sum.density).multiply(BigDecimal.valueOf(room)))
                .toArray(BigDecimal[]::new);
    }

    /** The θ ≤ 0 at which the means add up to 1, by halving. */
    private double tilt() {
        double low = -1;
        while (sumOfMeans(low) > 1) {
            low *= 2;
        }
        double high = 0;
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            if (sumOfMeans(middle) > 1) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private double sumOfMeans(double theta) {
        double sum = 0;
        for (double width : widths) {
            Transform at = new Transform(width, theta, 0);
            sum += at.derivativeReal() / at.real();
        }
        return sum;
    }

    private double mean(double width) {
        Transform at = new Transform(width, tilt, 0);
        return at.derivativeReal() / at.real();
    }

    private void addSeries() {
        double step = 2 * Math.PI / Arrays.stream(widths).sum();
        long most = MOST_FACTORS / widths.length;
        for (long k = 1; k <= most && envelope(k * step) > NEGLIGIBLE; k++) {
            add(k * step);
        }
    }

    /** What the product of all transforms stays below from this frequency on. */
    private double envelope(double frequency) {
        double product = 1;
        for (int i = 0; i < widths.length; i++) {
            product *= Math.min(1, 2 / (frequency * widths[i] * atTilt[i]));
        }
        return product;
    }

    /** Both of a pair of conjugate terms: of the density, and of the moment of each variable. */
    private void add(double frequency) {
        int n = widths.length;
        double[] real = new double[n + 1];
        double[] imaginary = new double[n + 1];
        real[0] = StrictMath.cos(frequency);
        imaginary[0] = -StrictMath.sin(frequency);
        Transform[] transforms = new Transform[n];
        for (int i = 0; i < n; i++) {
            transforms[i] = new Transform(widths[i], tilt, frequency);
            double a = transforms[i].real() / atTilt[i];
            double b = transforms[i].imaginary() / atTilt[i];
            real[i + 1] = real[i] * a - imaginary[i] * b;
            imaginary[i + 1] = real[i] * b + imaginary[i] * a;
        }
        density += 2 * real[n];
        double afterReal = 2;
        double afterImaginary = 0;
        for (int i = n - 1; i >= 0; i--) {
            double a = transforms[i].derivativeReal() / atTilt[i];
            double b = transforms[i].derivativeImaginary() / atTilt[i];
            double withReal = real[i] * a - imaginary[i] * b;
            double withImaginary = real[i] * b + imaginary[i] * a;
            moments[i] += withReal * afterReal - withImaginary * afterImaginary;
            a = transforms[i].real() / atTilt[i];
            b = transforms[i].imaginary() / atTilt[i];
            double nextReal = afterReal * a - afterImaginary * b;
            afterImaginary = afterReal * b + afterImaginary * a;
            afterReal = nextReal;
        }
    }
}
