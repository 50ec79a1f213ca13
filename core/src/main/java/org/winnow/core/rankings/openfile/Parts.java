package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What can be asked for, and what each answer adds to the result. */
final class Parts {
    private static final Map<Ask, Part> PARTS = new EnumMap<>(Map.of(Ask.RANKING, new RankingPart()));

    static final Set<Ask> COMPUTED = Collections.unmodifiableSet(PARTS.keySet());

    private Parts() {}

    /** Adds its members to the result; the same to the bit for any number of threads. */
    interface Part {
        void answer(RankingDocument document, int threads, ObjectNode result);
    }

    static ObjectNode result(RankingDocument document, int threads) {
        var result = JsonNodeFactory.instance.objectNode();
        PARTS.forEach((ask, part) -> {
            if (document.asks().contains(ask)) {
                part.answer(document, threads, result);
            }
        });
        return result;
    }
}
