package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The plainest way to come to a score, straight from the document; only the weights are taken from the result. */
record SlowRanking(ObjectNode document, JsonNode weights) {

    SlowRanking(ObjectNode document) {
        this(document, new Example(document).result().path("weightsUsed"));
    }

    List<String> ranked() {
        var ranked = new ArrayList<String>();
        for (var candidate : document.path("candidates")) {
            if (!candidate.path("gate").asText().equals("FAILED")) {
                ranked.add(candidate.path("id").asText());
            }
        }
        return ranked;
    }

    double score(String id) {
        return sum(id, false);
    }

    double scoreIfKnown(String id) {
        return sum(id, true);
    }

    private double sum(String id, boolean ifKnown) {
        double sum = 0;
        for (var criterion : document.path("criteria")) {
            double weight = weights.path(criterion.path("id").asText()).doubleValue();
            sum += 100 * weight * value(criterion, fact(id, criterion), ifKnown);
        }
        return sum;
    }

    double known(String id) {
        double sum = 0;
        for (var criterion : document.path("criteria")) {
            var fact = fact(id, criterion);
            boolean vague = fact.isMissingNode() || fact.isNull() || fact.has("atMost") || fact.has("atLeast");
            sum += vague ? 0 : weights.path(criterion.path("id").asText()).doubleValue();
        }
        return sum;
    }

    private JsonNode fact(String id, JsonNode criterion) {
        for (var candidate : document.path("candidates")) {
            if (candidate.path("id").asText().equals(id)) {
                return candidate.path("facts").path(criterion.path("id").asText());
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static double value(JsonNode criterion, JsonNode fact, boolean ifKnown) {
        boolean more = criterion.path("better").asText().equals("MORE");
        double bad = on(criterion, more ? 0 : 10);
        double good = on(criterion, more ? 10 : 0);
        if (fact.isMissingNode() || fact.isNull()) {
            return ifKnown ? good : bad;
        } else if (fact.has("atMost")) {
            double there = on(criterion, fact.path("atMost").doubleValue());
            return more ? (ifKnown ? there : bad) : (ifKnown ? good : there);
        } else if (fact.has("atLeast")) {
            double there = on(criterion, fact.path("atLeast").doubleValue());
            return more ? (ifKnown ? good : there) : (ifKnown ? there : bad);
        }
        return on(criterion, planning(fact));
    }

    private static double planning(JsonNode fact) {
        if (fact.has("shape")) {
            return (of(fact, "low") + of(fact, "likely") + of(fact, "high")) / 3;
        } else if (fact.has("low")) {
            return (of(fact, "low") + 4 * of(fact, "likely") + of(fact, "high")) / 6;
        } else if (fact.has("mean")) {
            return of(fact, "mean");
        }
        return fact.has("from") ? (of(fact, "from") + of(fact, "to")) / 2 : fact.doubleValue();
    }

    private static double of(JsonNode fact, String name) {
        return fact.path(name).doubleValue();
    }

    /** Every scale of a random document runs from 0 to 10. */
    private static double on(JsonNode criterion, double measure) {
        double x = Math.min(10, Math.max(0, measure));
        var points = criterion.at("/scale/points");
        if (points.isMissingNode()) {
            return criterion.path("better").asText().equals("MORE") ? x / 10 : 1 - x / 10;
        }
        int i = x <= 4 ? 0 : 1;
        double from = points.at("/" + i + "/0").doubleValue();
        double to = points.at("/" + (i + 1) + "/0").doubleValue();
        double low = points.at("/" + i + "/1").doubleValue();
        double high = points.at("/" + (i + 1) + "/1").doubleValue();
        return low + (high - low) * (x - from) / (to - from);
    }
}
