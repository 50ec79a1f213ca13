package org.winnow.core.rankings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Family;
import org.winnow.core.scorecards.FamilyWeight;
import org.winnow.core.scorecards.Scale;
import org.winnow.core.scorecards.Scorecard;
import org.winnow.core.usecases.Content;
import org.winnow.core.usecases.Side;

/**
 * A ranking with everything it depends on as an open document, {@code winnow.ranking/1}, in the canonical form of RFC 8785: the same
 * inputs are the same bytes.
 */
final class OpenFile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Snapshot snapshot;
    private final LiveRanking ranking;

    private OpenFile(Snapshot snapshot, LiveRanking ranking) {
        this.snapshot = snapshot;
        this.ranking = ranking;
    }

    static String of(Snapshot snapshot, LiveRanking ranking) {
        try {
            return new JsonCanonicalizer(
                            new OpenFile(snapshot, ranking).document().toString())
                    .getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode document() {
        var document = JSON.objectNode();
        document.put("format", "winnow.ranking/1");
        document.set("criteria", criteria());
        document.set("weights", weights());
        document.set("robustWeights", robustWeights());
        document.set("candidates", candidates());
        document.set("ask", JSON.arrayNode().add("RANKING"));
        document.put("k", snapshot.terms().few());
        document.set("result", result());
        return document;
    }

    private Scorecard scorecard() {
        return snapshot.scorecard();
    }

    private Field field(Criterion criterion) {
        return snapshot.fields().stream()
                .filter(field -> field.id().equals(criterion.field()))
                .findFirst()
                .orElseThrow();
    }

    private ArrayNode criteria() {
        var criteria = JSON.arrayNode();
        for (var criterion : scorecard().criteria()) {
            criteria.add(JSON.objectNode()
                    .put("id", field(criterion).key())
                    .put("family", criterion.family().name())
                    .put(
                            "better",
                            criterion.scale().ofChoice()
                                    ? "MORE"
                                    : criterion.better().name())
                    .put("outside", "CLIP")
                    .set("scale", scale(criterion.scale())));
        }
        return criteria;
    }

    /** A choice is stated by its value, from 0 to 1. */
    private static ObjectNode scale(Scale scale) {
        var node = JSON.objectNode();
        if (scale.ofChoice()) {
            return node.put("from", 0).put("to", 1);
        }
        var points = JSON.arrayNode();
        for (int i = 0; i < scale.measures().size(); i++) {
            points.add(JSON.arrayNode()
                    .add(scale.measures().get(i))
                    .add(scale.values().get(i)));
        }
        return node.set("points", points);
    }

    private ObjectNode weights() {
        var within = JSON.objectNode();
        for (var family : families()) {
            within.set(
                    family.name(),
                    exact(scorecard().criteria(family), c -> ranking.weights().inside(scorecard(), c)));
        }
        var families = JSON.objectNode();
        families()
                .forEach(family -> families.put(family.name(), ranking.weights().family(family)));
        return JSON.objectNode()
                .<ObjectNode>set(
                        "families", JSON.objectNode().put("kind", "EXACT").set("of", families))
                .set("within", within);
    }

    private List<Family> families() {
        return scorecard().families().stream()
                .map(FamilyWeight::family)
                .filter(family -> !scorecard().criteria(family).isEmpty())
                .toList();
    }

    private ObjectNode exact(List<Criterion> criteria, ToDoubleFunction<Criterion> weight) {
        var of = JSON.objectNode();
        criteria.forEach(c -> of.put(field(c).key(), weight.applyAsDouble(c)));
        return JSON.objectNode().put("kind", "EXACT").set("of", of);
    }

    private ObjectNode robustWeights() {
        var intervals = JSON.objectNode();
        var within = JSON.objectNode();
        for (var family : families()) {
            var weight = scorecard().family(family);
            intervals.set(family.name(), JSON.arrayNode().add(weight.least()).add(weight.greatest()));
            within.set(family.name(), order(family));
        }
        return JSON.objectNode()
                .<ObjectNode>set(
                        "families", JSON.objectNode().put("kind", "INTERVALS").set("of", intervals))
                .set("within", within);
    }

    private ObjectNode order(Family family) {
        var order = JSON.arrayNode();
        scorecard().criteria(family).stream()
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .forEach(c -> order.add(field(c).key()));
        return JSON.objectNode().put("kind", "ORDER").set("order", order);
    }

    private ArrayNode candidates() {
        var candidates = JSON.arrayNode();
        for (var candidate : snapshot.matrix().rows()) {
            var facts = JSON.objectNode();
            for (var criterion : scorecard().criteria()) {
                var field = field(criterion);
                fact(facts, field, criterion.scale(), candidate.content(field.key()));
            }
            candidates.add(JSON.objectNode()
                    .put("id", candidate.useCase().reference().toString())
                    .put("gate", gate(candidate))
                    .set("facts", facts));
        }
        return candidates;
    }

    private String gate(Candidate candidate) {
        if (candidate.gateFailed()) {
            return "FAILED";
        }
        return candidate.gates().passed() == snapshot.gates() ? "PASSED" : "NOT_KNOWN";
    }

    private static void fact(ObjectNode facts, Field field, Scale scale, @Nullable Content content) {
        var key = field.key();
        if (content instanceof Content.Exact exact) {
            facts.put(key, unit(exact.number(), field));
        } else if (content instanceof Content.Estimate estimate) {
            facts.set(
                    key,
                    JSON.objectNode()
                            .put("low", unit(estimate.least(), field))
                            .put("likely", unit(estimate.likely(), field))
                            .put("high", unit(estimate.greatest(), field)));
        } else if (content instanceof Content.Bound bound) {
            var side = bound.side() == Side.AT_MOST ? "atMost" : "atLeast";
            facts.set(key, JSON.objectNode().put(side, unit(bound.number(), field)));
        } else if (content instanceof Content.Choice choice && scale.options().contains(choice.option())) {
            facts.put(key, scale.values().get(scale.options().indexOf(choice.option())));
        } else {
            facts.putNull(key);
        }
    }

    private static double unit(long number, Field field) {
        return number / Math.pow(10, field.kind().decimals());
    }

    private ObjectNode result() {
        var used = JSON.objectNode();
        var weights = ranking.weights().ofCriteria(scorecard());
        for (int i = 0; i < weights.length; i++) {
            used.put(field(scorecard().criteria().get(i)).key(), weights[i]);
        }
        var ranked = JSON.arrayNode();
        ranking.ranked().forEach(row -> ranked.add(standing(row)));
        var unranked = JSON.arrayNode();
        ranking.failing()
                .forEach(candidate -> unranked.add(JSON.objectNode()
                        .put("id", candidate.useCase().reference().toString())
                        .put("because", "GATE_FAILED")));
        return JSON.objectNode()
                .<ObjectNode>set("weightsUsed", used)
                .<ObjectNode>set("ranking", ranked)
                .set("unranked", unranked);
    }

    private ObjectNode standing(RankedRow row) {
        var contributions = JSON.objectNode();
        var points = row.contributions().points();
        for (int i = 0; i < points.length; i++) {
            contributions.put(field(scorecard().criteria().get(i)).key(), points[i]);
        }
        return JSON.objectNode()
                .put("id", row.candidate().useCase().reference().toString())
                .put("rank", row.rank())
                .put("score", row.score())
                .put("known", row.known())
                .<ObjectNode>set(
                        "scoreIfKnown", JSON.arrayNode().add(row.score()).add(row.scoreIfKnown()))
                .set("contributions", contributions);
    }
}
