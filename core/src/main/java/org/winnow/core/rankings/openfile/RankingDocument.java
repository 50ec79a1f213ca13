package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnow.scoring.additive.AdditiveValue;
import org.winnow.scoring.additive.DecisionMatrix;
import org.winnow.scoring.additive.PartialValues;
import org.winnow.scoring.additive.ValueFunction;

/**
 * A valid document.
 *
 * @param tree as it was read
 * @param k how many are the few
 */
record RankingDocument(
        ObjectNode tree,
        List<Column> columns,
        List<Row> rows,
        Weighting weights,
        Optional<Weighting> robustWeights,
        Set<Ask> asks,
        long k,
        Optional<Robustness> robustness) {

    /** The value of each fact, by its planning number. */
    PartialValues values() {
        var matrix = DecisionMatrix.builder(columns.size());
        for (var row : rows) {
            matrix.candidate(row.gate());
            for (int column = 0; column < columns.size(); column++) {
                row.facts().get(column).measure(matrix, column);
            }
        }
        var functions = columns.stream().map(Column::function).toArray(ValueFunction[]::new);
        return AdditiveValue.of(functions).values(matrix.build());
    }
}
