package org.winnow.core.rankings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.winnow.core.fields.Field;
import org.winnow.core.rankings.openfile.RankingFile;
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
    private final Weights weights;

    private OpenFile(Snapshot snapshot) {
        this.snapshot = snapshot;
        weights = Weights.of(snapshot.scorecard());
    }

    /** The inputs with their result, which is computed from the written inputs, as anybody will compute it again. */
    static String of(Snapshot snapshot) {
        var document = new OpenFile(snapshot).document();
        return RankingFile.written(document).compute(1).document();
    }

    private ObjectNode document() {
        var document = JSON.objectNode();
        document.put("format", "winnow.ranking/1");
        document.set("criteria", criteria());
        document.set("weights", weighting());
        document.set("robustWeights", robustWeights());
        document.set("candidates", candidates());
        document.set("ask", JSON.arrayNode().add("RANKING"));
        document.put("k", snapshot.terms().few());
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

    private ObjectNode weighting() {
        var within = JSON.objectNode();
        for (var family : families()) {
            within.set(family.name(), exact(scorecard().criteria(family), c -> weights.inside(scorecard(), c)));
        }
        var families = JSON.objectNode();
        families().forEach(family -> families.put(family.name(), weights.family(family)));
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

    /** Criteria of equal weight have no order between them. */
    private ObjectNode order(Family family) {
        var levels = new TreeMap<Double, ArrayNode>(Comparator.reverseOrder());
        scorecard()
                .criteria(family)
                .forEach(c -> levels.computeIfAbsent(c.weight(), weight -> JSON.arrayNode())
                        .add(field(c).key()));
        var order = JSON.arrayNode();
        levels.values().forEach(level -> order.add(level.size() == 1 ? level.get(0) : level));
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
}
