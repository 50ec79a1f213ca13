package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.winnow.scoring.additive.Ranking;
import org.winnow.scoring.additive.Standing;

/** The order of the candidates by their planning numbers; one product and one sort, so it takes one thread. */
final class RankingPart implements Parts.Part {

    @Override
    public void answer(RankingDocument document, int threads, ObjectNode result) {
        var ranking = document.values().rank(document.weights().centroid());
        result.set("weightsUsed", byCriterion(result, document.columns(), ranking.weights()));
        standings(document, ranking, result.putArray("ranking"));
        var unranked = result.putArray("unranked");
        for (int candidate : ranking.unranked()) {
            unranked.addObject().put("id", document.rows().get(candidate).id()).put("because", "GATE_FAILED");
        }
    }

    private static void standings(RankingDocument document, Ranking ranking, ArrayNode standings) {
        for (var standing : ranking.standings()) {
            var node = standings.addObject();
            node.put("id", document.rows().get(standing.candidate()).id());
            place(node, standing);
            var points = ranking.contributions(standing.candidate());
            node.set("contributions", byCriterion(node, document.columns(), points));
        }
    }

    private static void place(ObjectNode node, Standing standing) {
        node.put("rank", standing.rank())
                .put("score", standing.score())
                .put("known", standing.known())
                .putArray("scoreIfKnown")
                .add(standing.score())
                .add(standing.scoreIfKnown());
    }

    private static ObjectNode byCriterion(ObjectNode maker, List<Column> columns, double[] numbers) {
        var node = maker.objectNode();
        for (int i = 0; i < numbers.length; i++) {
            node.put(columns.get(i).id(), numbers[i]);
        }
        return node;
    }
}
