package org.winnow.core.rankings.openfile;

import org.winnow.scoring.additive.DecisionMatrix;
import org.winnow.scoring.uncertainty.LogNormal;
import org.winnow.scoring.uncertainty.ThreePoints;

/** What a document states of a candidate on a criterion. */
sealed interface Fact {

    /** The planning number, or the number of a bound; 0 where nothing is known. */
    double number();

    /** Whether its number, or its mean, stands for it at either end. */
    default boolean known() {
        return true;
    }

    default void measure(DecisionMatrix.Builder matrix, int column) {
        matrix.known(column, number());
    }

    record Exact(double number) implements Fact {}

    record NotKnown() implements Fact {
        @Override
        public double number() {
            return 0;
        }

        @Override
        public boolean known() {
            return false;
        }

        @Override
        public void measure(DecisionMatrix.Builder matrix, int column) {
            matrix.notKnown(column);
        }
    }

    record Estimate(ThreePoints points) implements Fact {
        @Override
        public double number() {
            return points.mean();
        }
    }

    record Normal(double mean, double deviation) implements Fact {
        @Override
        public double number() {
            return mean;
        }
    }

    record Logarithmic(LogNormal distribution) implements Fact {
        @Override
        public double number() {
            return distribution.mean();
        }
    }

    record Uniform(double from, double to) implements Fact {
        /** Halved first only where the sum would be beyond a double. */
        @Override
        public double number() {
            double sum = from + to;
            return Double.isFinite(sum) ? sum / 2 : from / 2 + to / 2;
        }
    }

    record AtMost(double number) implements Fact {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public void measure(DecisionMatrix.Builder matrix, int column) {
            matrix.atMost(column, number);
        }
    }

    record AtLeast(double number) implements Fact {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public void measure(DecisionMatrix.Builder matrix, int column) {
            matrix.atLeast(column, number);
        }
    }
}
