package org.winnow.scoring.additive;

/**
 * The moment-generating function of a uniform variable on [0, d], M(z) = (e^x − 1)/x with x = zd, and its derivative
 * M′(z) = d (x e^x − e^x + 1)/x², at z = θ + iω. Near 0, where these lose their digits, by their power series.
 */
record Transform(double real, double imaginary, double derivativeReal, double derivativeImaginary) {

    private static final double NEAR = 0.5;
    private static final int TERMS = 20;

    Transform(double width, double theta, double omega) {
        this(at(width, theta * width, omega * width));
    }

    private Transform(Transform other) {
        this(other.real, other.imaginary, other.derivativeReal, other.derivativeImaginary);
    }

    private static Transform at(double width, double a, double b) {
        return a * a + b * b < NEAR * NEAR ? series(width, a, b) : closed(width, a, b);
    }

    /** Σ x^k / (k + 1)! and d Σ x^k / (k! (k + 2)). */
    private static Transform series(double width, double a, double b) {
        double powerReal = 1;
        double powerImaginary = 0;
        double factorial = 1;
        double[] sums = new double[4];
        for (int k = 0; k < TERMS; k++) {
            double nextFactorial = factorial * (k + 1);
            sums[0] += powerReal / nextFactorial;
            sums[1] += powerImaginary / nextFactorial;
            sums[2] += powerReal / (factorial * (k + 2));
            sums[3] += powerImaginary / (factorial * (k + 2));
            double nextReal = powerReal * a - powerImaginary * b;
            powerImaginary = powerReal * b + powerImaginary * a;
            powerReal = nextReal;
            factorial = nextFactorial;
        }
        return new Transform(sums[0], sums[1], width * sums[2], width * sums[3]);
    }

    private static Transform closed(double width, double a, double b) {
        double size = StrictMath.exp(a);
        double real = size * StrictMath.cos(b);
        double imaginary = size * StrictMath.sin(b);
        double square = a * a + b * b;
        double meanReal = ((real - 1) * a + imaginary * b) / square;
        double meanImaginary = (imaginary * a - (real - 1) * b) / square;
        // M′ = d (e^x − M)/x
        double topReal = real - meanReal;
        double topImaginary = imaginary - meanImaginary;
        return new Transform(
                meanReal,
                meanImaginary,
                width * (topReal * a + topImaginary * b) / square,
                width * (topImaginary * a - topReal * b) / square);
    }
}
