package org.winnow.scoring.additive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Seeded intervals that hold a point, of so many digits, with slow ways to their centre of mass. */
@SuppressWarnings("ArrayRecordComponent") // A fixture whose arrays nobody compares.
record RandomIntervals(double[] low, double[] high) {

    static RandomIntervals of(int n, int digits, long seed) {
        Random random = new Random(seed);
        double[] point = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            point[i] = 0.2 + random.nextDouble();
            sum += point[i];
        }
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            low[i] = rounded(point[i] / sum * random.nextDouble(), digits, RoundingMode.DOWN);
            high[i] = rounded(Math.min(1, point[i] / sum * (1.1 + 2 * random.nextDouble())), digits, RoundingMode.UP);
        }
        return new RandomIntervals(low, high);
    }

    private static double rounded(double weight, int digits, RoundingMode mode) {
        return new BigDecimal(weight).setScale(digits, mode).doubleValue();
    }

    double[] centroid() {
        return Weights.centroidOfIntervals(low, high);
    }

    /** Uniform on the simplex by exponential draws, thrown away outside the intervals. */
    double[] meanOfSamples(int samples, Random random) {
        double[] mean = new double[low.length];
        for (int taken = 0; taken < samples; ) {
            double[] weights = drawn(random);
            if (isWithin(weights)) {
                taken++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += weights[i] / samples;
                }
            }
        }
        return mean;
    }

    private double[] drawn(Random random) {
        double[] weights = new double[low.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = -Math.log(1 - random.nextDouble());
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private boolean isWithin(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < low[i] || weights[i] > high[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of three weights: slices of the first, in each of which the second runs over an interval. */
    double[] meanOfSlices() {
        int slices = 200_000;
        double area = 0;
        double[] mean = new double[3];
        for (int k = 0; k < slices; k++) {
            double first = low[0] + (high[0] - low[0]) * (k + 0.5) / slices;
            double from = Math.max(low[1], 1 - first - high[2]);
            double to = Math.min(high[1], 1 - first - low[2]);
            double length = Math.max(0, to - from);
            area += length;
            mean[0] += length * first;
            mean[1] += length * (from + to) / 2;
            mean[2] += length * (1 - first - (from + to) / 2);
        }
        for (int i = 0; i < 3; i++) {
            mean[i] /= area;
        }
        return mean;
    }
}
