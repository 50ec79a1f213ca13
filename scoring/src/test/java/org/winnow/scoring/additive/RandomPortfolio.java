package org.winnow.scoring.additive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A seeded portfolio with every kind of fact and gate, kept as plain objects beside the matrix built from them. */
final class RandomPortfolio {

    private static final List<Gate> GATES = List.of(Gate.values());

    private final ValueFunction[] functions;
    private final double[] weights;
    private final List<Row> rows;

    private RandomPortfolio(ValueFunction[] functions, double[] weights, List<Row> rows) {
        this.functions = functions;
        this.weights = weights;
        this.rows = rows;
    }

    ValueFunction[] functions() {
        return functions;
    }

    double[] weights() {
        return weights;
    }

    List<Row> rows() {
        return rows;
    }

    record Cell(FactKind kind, double number) {}

    record Row(Gate gate, List<Cell> cells) {

        Row with(int criterion, Cell cell) {
            List<Cell> changed = new ArrayList<>(cells);
            changed.set(criterion, cell);
            return new Row(gate, changed);
        }

        Row with(Gate newGate) {
            return new Row(newGate, cells);
        }
    }

    static RandomPortfolio of(long seed) {
        Random random = new Random(seed);
        int criteria = 1 + random.nextInt(11);
        ValueFunction[] functions = new ValueFunction[criteria];
        double[] points = new double[criteria];
        for (int j = 0; j < criteria; j++) {
            Better better = random.nextBoolean() ? Better.MORE : Better.LESS;
            double[] values = better == Better.MORE ? new double[] {0.1, 0.7, 1} : new double[] {0.9, 0.3, 0};
            functions[j] = random.nextBoolean()
                    ? ValueFunction.linear(0, 10, better)
                    : ValueFunction.piecewise(new double[] {0, 4, 10}, values, better);
            points[j] = random.nextInt(5) + (j == 0 ? 1 : 0);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row(random, criteria));
        }
        return new RandomPortfolio(functions, Weights.normalised(points), rows);
    }

    /** Whole numbers, so that ties are many; some lie outside the scale. */
    private static Row row(Random random, int criteria) {
        FactKind[] kinds = FactKind.values();
        List<Cell> cells = new ArrayList<>();
        for (int j = 0; j < criteria; j++) {
            FactKind kind = random.nextInt(3) > 0 ? FactKind.KNOWN : kinds[random.nextInt(kinds.length)];
            cells.add(new Cell(kind, kind == FactKind.NOT_KNOWN ? 0 : random.nextInt(15) - 2));
        }
        return new Row(GATES.get(random.nextInt(GATES.size())), cells);
    }

    RandomPortfolio with(List<Row> newRows) {
        return new RandomPortfolio(functions, weights, newRows);
    }

    RandomPortfolio with(int candidate, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(candidate, row);
        return with(changed);
    }

    Ranking rank() {
        return AdditiveValue.of(functions).rank(matrix(rows), weights);
    }

    DecisionMatrix matrix(List<Row> ofRows) {
        DecisionMatrix.Builder builder = DecisionMatrix.builder(functions.length);
        for (Row row : ofRows) {
            builder.candidate(row.gate());
            for (int j = 0; j < functions.length; j++) {
                Cell cell = row.cells().get(j);
                switch (cell.kind()) {
                    case KNOWN -> builder.known(j, cell.number());
                    case NOT_KNOWN -> builder.notKnown(j);
                    case BOUND_AT_MOST -> builder.atMost(j, cell.number());
                    case BOUND_AT_LEAST -> builder.atLeast(j, cell.number());
                }
            }
        }
        return builder.build();
    }
}
