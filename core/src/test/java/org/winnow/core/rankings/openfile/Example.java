package org.winnow.core.rankings.openfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.winnow.core.rankings.openfile.RankingFile.Reading;

/** A document that is in order, and what becomes of it when one place is changed. */
record Example(ObjectNode tree) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final String TWO_CANDIDATES = """
            { "format": "winnow.ranking/1",
              "criteria": [
                { "id": "benefit", "family": "VALUE", "better": "MORE", "scale": { "from": 0, "to": 4000000 }, "outside": "CLIP" },
                { "id": "run-cost", "family": "COST", "better": "LESS",
                  "scale": { "points": [[0, 1], [250000, 0.6], [1000000, 0]] }, "outside": "CLIP" } ],
              "weights": { "kind": "EXACT", "of": { "benefit": 0.6, "run-cost": 0.4 } },
              "robustWeights": { "kind": "FREE" },
              "candidates": [
                { "id": "UC-0001", "gate": "PASSED",
                  "facts": { "benefit": 100000, "run-cost": { "low": 20000, "likely": 30000, "high": 80000 } } },
                { "id": "UC-0002", "gate": "NOT_KNOWN", "facts": { "benefit": null, "run-cost": { "atMost": 5000 } } } ],
              "ask": ["RANKING"],
              "k": 10,
              "robustness": { "samples": 10000, "seed": 1, "ranks": "ALL" } }
            """;

    static Example plain() {
        return of(TWO_CANDIDATES);
    }

    static Example of(String json) {
        return new Example((ObjectNode) json(json));
    }

    static JsonNode json(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** With another value at a place, which may be new; the last index of an array adds one. */
    Example with(String pointer, String json) {
        var copy = tree.deepCopy();
        var place = JsonPointer.compile(pointer);
        var parent = copy.at(place.head());
        var name = place.last();
        if (parent instanceof ArrayNode array) {
            array.insert(name.getMatchingIndex(), json(json));
            if (array.size() > name.getMatchingIndex() + 1) {
                array.remove(name.getMatchingIndex() + 1);
            }
        } else {
            ((ObjectNode) parent).set(name.getMatchingProperty(), json(json));
        }
        return new Example(copy);
    }

    Example without(String pointer) {
        var copy = tree.deepCopy();
        var place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return new Example(copy);
    }

    Reading read() {
        return RankingFile.read(tree.toString().getBytes(UTF_8));
    }

    Problem problem() {
        assertThat(read()).as(tree.toString()).isInstanceOf(Reading.Bad.class);
        return ((Reading.Bad) read()).problem();
    }

    String pointer() {
        return ((Problem.Pointer) problem().where()).value();
    }

    Computed compute() {
        return compute(1);
    }

    Computed compute(int threads) {
        assertThat(read()).isInstanceOf(Reading.Good.class);
        return ((Reading.Good) read()).file().compute(threads);
    }

    JsonNode result() {
        return json(compute().result());
    }

    double score(String id) {
        for (var standing : result().path("ranking")) {
            if (standing.path("id").asText().equals(id)) {
                return standing.path("score").doubleValue();
            }
        }
        throw new IllegalArgumentException(id + " is not ranked");
    }
}
