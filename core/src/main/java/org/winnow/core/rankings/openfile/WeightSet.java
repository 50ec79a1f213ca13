package org.winnow.core.rankings.openfile;

import java.util.Collections;
import java.util.List;
import org.winnow.scoring.additive.Weights;

/** What is said of the weights of some criteria, or of families; in their order. */
sealed interface WeightSet {

    /** The weights where they are exact, else the centre of mass of all that are allowed. */
    double[] centroid();

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    record Exact(List<Double> weights) implements WeightSet {
        @Override
        public double[] centroid() {
            return array(weights);
        }
    }

    record Free(int size) implements WeightSet {
        @Override
        public double[] centroid() {
            return array(Collections.nCopies(size, 1.0 / size));
        }
    }

    /**
     * An order alone.
     *
     * @param levels of each, smaller is more important; tied ones share a level
     */
    record Order(List<Integer> levels) implements WeightSet {
        @Override
        public double[] centroid() {
            return Weights.rankOrderCentroidOf(
                    levels.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    record Intervals(List<Double> low, List<Double> high) implements WeightSet {
        @Override
        public double[] centroid() {
            return Weights.centroidOfIntervals(array(low), array(high));
        }
    }
}
