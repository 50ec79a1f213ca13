package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded documents; whole numbers, so that ties are many and some lie outside the scale. */
final class RandomDocument {
    private static final List<String> GATES = List.of("PASSED", "NOT_KNOWN", "FAILED");
    private static final List<String> FAMILIES = List.of("VALUE", "COST", "RISK");

    private final Random random;
    private final int criteria;

    private RandomDocument(long seed) {
        random = new Random(seed);
        criteria = 3 + random.nextInt(6);
    }

    static Example of(long seed) {
        return new RandomDocument(seed).example();
    }

    private Example example() {
        var document = (ObjectNode) Example.json("{\"format\":\"winnow.ranking/1\",\"ask\":[\"RANKING\"]}");
        var columns = document.putArray("criteria");
        for (int i = 0; i < criteria; i++) {
            columns.add(Example.json(criterion(i)));
        }
        document.set("weights", Example.json(weights()));
        var candidates = document.putArray("candidates");
        for (int i = 0; i < 40; i++) {
            candidates.add(candidate(i));
        }
        return new Example(document);
    }

    private String criterion(int i) {
        boolean more = random.nextBoolean();
        var scale = random.nextBoolean()
                ? "{\"from\":0,\"to\":10}"
                : more ? "{\"points\":[[0,0.1],[4,0.7],[10,1]]}" : "{\"points\":[[0,0.9],[4,0.3],[10,0]]}";
        return "{\"id\":\"c%d\",\"family\":\"%s\",\"better\":\"%s\",\"scale\":%s,\"outside\":\"CLIP\"}"
                .formatted(i, FAMILIES.get(i % 3), more ? "MORE" : "LESS", scale);
    }

    private String weights() {
        var ids = IntStream.range(0, criteria).mapToObj(i -> "\"c" + i + "\"").toList();
        return switch (random.nextInt(4)) {
            case 0 -> "{\"kind\":\"FREE\"}";
            case 1 -> "{\"kind\":\"ORDER\",\"order\":[" + String.join(",", ids) + "]}";
            case 2 -> "{\"kind\":\"INTERVALS\",\"of\":{" + String.join(":[0.05,0.4],", ids) + ":[0.05,0.4]}}";
            default ->
                "{\"families\":{\"kind\":\"EXACT\",\"of\":{\"VALUE\":0.5,\"COST\":0.25,\"RISK\":0.25}},\"within\":"
                        + "{\"VALUE\":{\"kind\":\"FREE\"},\"COST\":{\"kind\":\"FREE\"},\"RISK\":{\"kind\":\"FREE\"}}}";
        };
    }

    private ObjectNode candidate(int i) {
        var candidate = (ObjectNode)
                Example.json("{\"id\":\"u%d\",\"gate\":\"%s\"}".formatted(i, GATES.get(random.nextInt(GATES.size()))));
        var facts = candidate.putObject("facts");
        for (int c = 0; c < criteria; c++) {
            if (random.nextInt(12) > 0) {
                facts.set("c" + c, Example.json(fact(random.nextInt(15) - 2)));
            }
        }
        return candidate;
    }

    private String fact(int x) {
        return switch (random.nextInt(14)) {
            case 0 -> "null";
            case 1 -> "{\"atMost\":%d}".formatted(x);
            case 2 -> "{\"atLeast\":%d}".formatted(x);
            case 3 -> "{\"low\":%d,\"likely\":%d,\"high\":%d}".formatted(x, x + 1, x + 4);
            case 4 -> "{\"low\":%d,\"likely\":%d,\"high\":%d,\"shape\":\"TRIANGULAR\"}".formatted(x, x + 1, x + 4);
            case 5 -> "{\"mean\":%d,\"sd\":2}".formatted(x);
            case 6 -> "{\"from\":%d,\"to\":%d}".formatted(x, x + 3);
            default -> String.valueOf(x);
        };
    }
}
