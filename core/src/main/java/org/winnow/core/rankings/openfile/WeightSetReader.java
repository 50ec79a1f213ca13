package org.winnow.core.rankings.openfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winnow.scoring.additive.Weights;

/** Reads one of the four kinds of weights over criteria or families, each of which it must name exactly once. */
final class WeightSetReader {
    private static final double TOLERANCE = Weights.TOLERANCE;

    private final Node node;
    private final List<String> ids;

    private WeightSetReader(Node node, List<String> ids) {
        this.node = node;
        this.ids = ids;
    }

    private enum Kind {
        EXACT,
        FREE,
        ORDER,
        INTERVALS
    }

    static WeightSet read(Node node, List<String> ids) {
        node.only("kind", "of", "order");
        var reader = new WeightSetReader(node, ids);
        return switch (node.need("kind").oneOf(Kind.class)) {
            case EXACT -> reader.exact();
            case FREE -> reader.free();
            case ORDER -> reader.order();
            case INTERVALS -> reader.intervals();
        };
    }

    private WeightSet free() {
        node.only("kind");
        return new WeightSet.Free(ids.size());
    }

    private WeightSet exact() {
        var of = of();
        var weights = new ArrayList<Double>();
        var sum = BigDecimal.ZERO;
        for (var id : ids) {
            double weight = of.need(id).number(0, 1 + TOLERANCE);
            weights.add(weight);
            sum = sum.add(decimal(weight));
        }
        var off = sum.subtract(BigDecimal.ONE).abs();
        if (off.compareTo(decimal(TOLERANCE)) > 0) {
            throw of.bad("weights that sum to " + sum, "a sum of 1, within 1e-9", "scale them so that they sum to 1");
        }
        return new WeightSet.Exact(weights);
    }

    /** As it was written, so that a sum is that of the digits and not of their nearest doubles. */
    private static BigDecimal decimal(double number) {
        return new BigDecimal(Canonical.number(number));
    }

    private Node of() {
        node.only("kind", "of");
        return node.need("of").only(new LinkedHashSet<>(ids));
    }

    private WeightSet intervals() {
        var of = of();
        var low = new ArrayList<Double>();
        var high = new ArrayList<Double>();
        for (var id : ids) {
            var pair = of.need(id);
            var ends = pair.items();
            pair.require(ends.size() == 2, "[low, high]", "write two numbers");
            low.add(ends.get(0).number(0, 1));
            high.add(ends.get(1).number(0, 1));
            pair.require(low.get(low.size() - 1) <= high.get(high.size() - 1), "low ≤ high", "put the low end first");
        }
        of.require(
                Weights.intervalsHoldAPoint(array(low), array(high)),
                "intervals that hold weights which sum to 1",
                "low ends must sum to at most 1, high ends to at least 1");
        return new WeightSet.Intervals(low, high);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private WeightSet order() {
        node.only("kind", "order");
        var order = node.need("order");
        var levels = new LinkedHashMap<String, Integer>();
        int level = 0;
        for (var item : order.someItems()) {
            for (var tied : item.value().isArray() ? item.someItems() : List.of(item)) {
                place(tied, level, levels);
            }
            level++;
        }
        for (var id : ids) {
            if (!levels.containsKey(id)) {
                throw order.bad("no \"" + id + "\"", "each of " + names(), "add it at its place");
            }
        }
        return new WeightSet.Order(
                ids.stream().map(id -> Objects.requireNonNull(levels.get(id))).toList());
    }

    private void place(Node item, int level, Map<String, Integer> levels) {
        item.require(ids.contains(item.text()), "one of " + names(), "correct the id");
        boolean first = levels.putIfAbsent(item.text(), level) == null;
        item.require(first, "each id once", "take one of the two out");
    }

    private String names() {
        return Node.shortened(String.join(", ", ids));
    }
}
