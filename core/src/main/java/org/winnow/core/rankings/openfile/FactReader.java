package org.winnow.core.rankings.openfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnow.scoring.uncertainty.LogNormal;
import org.winnow.scoring.uncertainty.Shape;
import org.winnow.scoring.uncertainty.ThreePoints;

/** Reads a fact: a number, null, a distribution or a bound. */
final class FactReader {
    private static final String SHAPE = "shape";

    private final Node node;

    private FactReader(Node node) {
        this.node = node;
    }

    /** The forms of an object, told apart by their members. */
    private enum Form {
        ESTIMATE("low likely high"),
        NORMAL("mean sd"),
        LOG_NORMAL("logMean logSd"),
        UNIFORM("from to"),
        AT_MOST("atMost"),
        AT_LEAST("atLeast");

        private final String names;

        Form(String names) {
            this.names = names;
        }

        List<String> members() {
            return List.of(names.split(" "));
        }

        static Optional<Form> of(Node node) {
            return Arrays.stream(values())
                    .filter(form -> form.members().stream().anyMatch(node::has))
                    .findFirst();
        }

        static String all() {
            var all = Arrays.stream(values()).map(form -> "{" + String.join(", ", form.members()) + "}");
            return String.join(" or ", all.toList());
        }
    }

    static Fact read(Node node) {
        if (node.value().isNull()) {
            return new Fact.NotKnown();
        }
        if (node.value().isNumber()) {
            return new Fact.Exact(node.number());
        }
        node.require(node.value().isObject(), "a number, null or an object", "write null for not known");
        return new FactReader(node).object();
    }

    private Fact object() {
        var form = Form.of(node).orElseThrow(this::formless);
        var known = new ArrayList<>(form.members());
        if (form == Form.ESTIMATE) {
            known.add(SHAPE);
        }
        node.only(known.toArray(String[]::new));
        return switch (form) {
            case ESTIMATE -> estimate();
            case NORMAL -> new Fact.Normal(number("mean"), spread("sd"));
            case LOG_NORMAL -> logNormal();
            case UNIFORM -> uniform();
            case AT_MOST -> new Fact.AtMost(number("atMost"));
            case AT_LEAST -> new Fact.AtLeast(number("atLeast"));
        };
    }

    /** Names the first member that belongs to no form, or the object where it has none. */
    private BadFile formless() {
        node.only();
        return node.bad(Form.all(), "state one of these, or null for not known");
    }

    private double number(String name) {
        return node.need(name).number();
    }

    private double spread(String name) {
        return node.need(name).number(0, Double.MAX_VALUE);
    }

    private Fact estimate() {
        double low = number("low");
        double likely = number("likely");
        double high = number("high");
        node.require(low <= likely && likely <= high, "low ≤ likely ≤ high", "put them in rising order");
        return new Fact.Estimate(new ThreePoints(low, likely, high, shape()));
    }

    private Shape shape() {
        node.find(SHAPE).ifPresent(this::requireTriangular);
        return node.has(SHAPE) ? Shape.TRIANGULAR : Shape.BETA_PERT;
    }

    private void requireTriangular(Node shape) {
        shape.require(
                shape.text().equals("TRIANGULAR"), "\"TRIANGULAR\"", "leave \"shape\" out where beta-PERT is meant");
    }

    private Fact logNormal() {
        var distribution = new LogNormal(number("logMean"), spread("logSd"));
        node.require(
                Double.isFinite(distribution.mean()),
                "a mean e^(logMean + logSd²/2) that a double holds",
                "both are of the logarithm, not of the measure");
        return new Fact.Logarithmic(distribution);
    }

    private Fact uniform() {
        double from = number("from");
        double to = number("to");
        node.require(from <= to, "from ≤ to", "put them in rising order");
        return new Fact.Uniform(from, to);
    }
}
