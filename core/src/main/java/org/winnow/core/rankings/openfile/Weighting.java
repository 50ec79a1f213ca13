package org.winnow.core.rankings.openfile;

import java.util.List;
import org.winnow.scoring.additive.Weights;

/** What is said of the weights of all criteria: in one set, or of families and inside each. */
sealed interface Weighting {

    /** One weight for each criterion, in their order. */
    double[] centroid();

    record Flat(WeightSet set) implements Weighting {
        @Override
        public double[] centroid() {
            return set.centroid();
        }
    }

    /**
     * Two levels: family weight times weight inside.
     *
     * @param members of each family the places of its criteria
     */
    record ByFamily(WeightSet families, List<WeightSet> within, List<List<Integer>> members) implements Weighting {
        @Override
        public double[] centroid() {
            int criteria = members.stream().mapToInt(List::size).sum();
            var familyOf = new int[criteria];
            var inside = new double[criteria];
            for (int family = 0; family < within.size(); family++) {
                var weights = within.get(family).centroid();
                for (int i = 0; i < weights.length; i++) {
                    int criterion = members.get(family).get(i);
                    familyOf[criterion] = family;
                    inside[criterion] = weights[i];
                }
            }
            return Weights.ofFamilies(families.centroid(), familyOf, inside);
        }
    }
}
