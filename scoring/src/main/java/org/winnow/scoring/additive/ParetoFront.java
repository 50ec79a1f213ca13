package org.winnow.scoring.additive;

import static org.winnow.scoring.arguments.Arguments.finite;
import static org.winnow.scoring.arguments.Arguments.sameLength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Pareto front of single candidates on two measures: those that none beats.
 *
 * <p>One beats another if its benefit is no less and its cost no more, and one of the two is better. Candidates equal in
 * both are on the front together. Takes O(n log n).
 */
public final class ParetoFront {

    private ParetoFront() {}

    /**
     * The front.
     *
     * @param benefit of each of n candidates, more is better
     * @param cost of each, less is better
     * @param known of each, whether both are known; if not it takes no part and its numbers are not read
     * @return the numbers of those on the front, rising
     * @throws IllegalArgumentException if the lengths differ or a known number is not finite
     */
    public static int[] of(double[] benefit, double[] cost, boolean[] known) {
        sameLength("benefits", benefit.length, "costs", cost.length);
        sameLength("benefits", benefit.length, "flags of what is known", known.length);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                finite("benefit", benefit[i]);
                finite("cost", cost[i]);
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> cost[i]).thenComparingDouble(i -> -benefit[i]));
        return unbeaten(order, benefit, cost);
    }

    /** From cheap to dear: a candidate is on the front if it brings more than all before it, or equals the last that did. */
    private static int[] unbeaten(List<Integer> order, double[] benefit, double[] cost) {
        List<Integer> front = new ArrayList<>();
        for (int candidate : order) {
            if (front.isEmpty()) {
                front.add(candidate);
                continue;
            }
            int last = front.get(front.size() - 1);
            boolean equal = benefit[candidate] == benefit[last] && cost[candidate] == cost[last];
            if (equal || benefit[candidate] > benefit[last]) {
                front.add(candidate);
            }
        }
        return front.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
