package org.winnow.core.rankings;

import static java.util.stream.Collectors.toMap;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FieldId;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;
import org.winnow.scoring.additive.AdditiveValue;
import org.winnow.scoring.additive.Better;
import org.winnow.scoring.additive.DecisionMatrix;
import org.winnow.scoring.additive.Gate;
import org.winnow.scoring.additive.ParetoFront;
import org.winnow.scoring.additive.PartialValues;
import org.winnow.scoring.additive.ValueFunction;

/** Where use cases, criteria and contents become rows, columns and measures: the one place that speaks both languages. */
record Matrix(List<Candidate> rows, PartialValues values, BitSet front) {

    static Matrix of(Scorecard scorecard, List<Field> fields, List<Candidate> rows) {
        var byId = fields.stream().collect(toMap(Field::id, Function.identity()));
        var columns = scorecard.criteria().stream()
                .map(criterion -> new Column(criterion, field(byId.get(criterion.field()), criterion.field())))
                .toList();
        var matrix = DecisionMatrix.builder(columns.size());
        for (var row : rows) {
            matrix.candidate(row.gateFailed() ? Gate.FAILED : Gate.PASSED);
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).measure(row, matrix, i);
            }
        }
        var functions = columns.stream().map(Column::function).toArray(ValueFunction[]::new);
        return new Matrix(rows, AdditiveValue.of(functions).values(matrix.build()), front(rows));
    }

    private static Field field(@Nullable Field field, FieldId id) {
        return Objects.requireNonNull(field, () -> "the scorecard reads " + id + ", which the portfolio does not have");
    }

    private static BitSet front(List<Candidate> rows) {
        var benefit = new double[rows.size()];
        var cost = new double[rows.size()];
        var known = new boolean[rows.size()];
        for (int i = 0; i < benefit.length; i++) {
            var money = rows.get(i).money();
            known[i] = !rows.get(i).gateFailed()
                    && money.benefitOverTermsCents().isPresent()
                    && money.costOverTermsCents().isPresent();
            benefit[i] = orZero(money.benefitOverTermsCents());
            cost[i] = orZero(money.costOverTermsCents());
        }
        var front = new BitSet(rows.size());
        for (int row : ParetoFront.of(benefit, cost, known)) {
            front.set(row);
        }
        return front;
    }

    private static double orZero(OptionalLong cents) {
        return cents.orElse(0);
    }

    /** A criterion with the field it reads. */
    private record Column(Criterion criterion, Field field) {

        ValueFunction function() {
            var scale = criterion.scale();
            if (scale.ofChoice()) {
                return ValueFunction.linear(0, 1, Better.MORE);
            }
            return ValueFunction.piecewise(
                    array(scale.measures()),
                    array(scale.values()),
                    Better.valueOf(criterion.better().name()));
        }

        private static double[] array(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /** What is not said of a row stays not known. */
        void measure(Candidate row, DecisionMatrix.Builder matrix, int column) {
            var content = row.content(field.key());
            var scale = criterion.scale();
            if (content instanceof Content.Choice choice && scale.ofChoice()) {
                int option = scale.options().indexOf(choice.option());
                if (option >= 0) {
                    matrix.known(column, scale.values().get(option));
                }
            } else if (field.kind().numeric() && !scale.ofChoice()) {
                number(content, matrix, column);
            }
        }

        private void number(@Nullable Content content, DecisionMatrix.Builder matrix, int column) {
            var planning = Figures.planning(content, field.kind());
            if (planning.isEmpty()) {
                return;
            }
            double number = planning.getAsDouble();
            if (!(content instanceof Content.Bound bound)) {
                matrix.known(column, number);
            } else if (bound.side() == Side.AT_MOST) {
                matrix.atMost(column, number);
            } else {
                matrix.atLeast(column, number);
            }
        }
    }
}
