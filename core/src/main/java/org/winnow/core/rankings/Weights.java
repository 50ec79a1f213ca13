package org.winnow.core.rankings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.Scorecard;

/**
 * Weights a person tries: any numbers from 0 up, for families and inside them; they are scaled to sum to 1.
 *
 * @param families by family
 * @param inside by the criterion's field, inside its family
 */
public record Weights(Map<Family, Double> families, Map<FieldId, Double> inside) {

    public Weights {
        families = Map.copyOf(families);
        inside = Map.copyOf(inside);
    }

    /** Those of the scorecard. */
    public static Weights of(Scorecard scorecard) {
        var families = new EnumMap<Family, Double>(Family.class);
        scorecard.families().forEach(f -> families.put(f.family(), f.weight()));
        var inside = new HashMap<FieldId, Double>();
        scorecard.criteria().forEach(c -> inside.put(c.field(), c.weight()));
        return new Weights(families, inside);
    }

    /** These with some replaced. Where every family would weigh 0 they keep their own weights: a ranking by nothing is none. */
    public Weights with(Map<Family, Double> otherFamilies, Map<FieldId, Double> otherInside) {
        var newFamilies = new HashMap<>(families);
        newFamilies.putAll(otherFamilies);
        var newInside = new HashMap<>(inside);
        newInside.putAll(otherInside);
        boolean nothing = newFamilies.values().stream().allMatch(weight -> weight == 0);
        return new Weights(nothing ? families : newFamilies, newInside);
    }

    public double family(Family family) {
        double sum = families.values().stream().mapToDouble(Double::doubleValue).sum();
        return sum > 0 ? families.getOrDefault(family, 0.0) / sum : 1.0 / families.size();
    }

    /** The weight of a criterion inside its family; shared evenly where all are 0. */
    public double inside(Scorecard scorecard, Criterion criterion) {
        var siblings = scorecard.criteria(criterion.family());
        double sum = siblings.stream()
                .mapToDouble(c -> inside.getOrDefault(c.field(), 0.0))
                .sum();
        return sum > 0 ? inside.getOrDefault(criterion.field(), 0.0) / sum : 1.0 / siblings.size();
    }

    /** The weights of the criteria in the whole score, in their order, summing to 1. */
    double[] ofCriteria(Scorecard scorecard) {
        return scorecard.criteria().stream()
                .mapToDouble(c -> family(c.family()) * inside(scorecard, c))
                .toArray();
    }
}
