package org.winnow.core.rankings.openfile;

import org.winnow.scoring.additive.Better;
import org.winnow.scoring.additive.ValueFunction;

/** Reads a scale: linear between two ends, or straight lines between points. */
final class ScaleReader {
    private final Node node;
    private final Better better;

    private ScaleReader(Node node, Better better) {
        this.node = node;
        this.better = better;
    }

    static ValueFunction read(Node node, Better better) {
        node.requireObject();
        var reader = new ScaleReader(node, better);
        return node.has("points") ? reader.points() : reader.linear();
    }

    private ValueFunction linear() {
        node.only("from", "to", "points");
        node.require(
                node.has("from") || node.has("to"), "{from, to} or {points}", "say where the scale begins and ends");
        double from = node.need("from").number();
        double to = node.need("to").number();
        node.require(
                from < to && Double.isFinite(to - from),
                "\"from\" less than \"to\"",
                "name the low end first; \"better\" says which end is good");
        return ValueFunction.linear(from, to, better);
    }

    private ValueFunction points() {
        node.only("points");
        var points = node.at("points");
        var items = points.items();
        points.require(items.size() >= 2, "two or more points", "add one");
        var measures = new double[items.size()];
        var values = new double[items.size()];
        for (int i = 0; i < measures.length; i++) {
            var pair = items.get(i).items();
            items.get(i).require(pair.size() == 2, "[measure, value]", "write two numbers");
            measures[i] = pair.get(0).number();
            values[i] = pair.get(1).number(0, 1);
            if (i > 0) {
                requireOneWay(items.get(i), measures[i] - measures[i - 1], values[i] - values[i - 1]);
            }
        }
        return ValueFunction.piecewise(measures, values, better);
    }

    private void requireOneWay(Node point, double further, double higher) {
        point.require(
                further > 0 && Double.isFinite(further),
                "a measure above that of the point before",
                "put the points in rising order");
        boolean holds = better == Better.MORE ? higher >= 0 : higher <= 0;
        var expected = better == Better.MORE ? "values that do not fall" : "values that do not rise";
        point.require(holds, expected + ", as \"better\" is " + better, "correct the value, or \"better\"");
    }
}
