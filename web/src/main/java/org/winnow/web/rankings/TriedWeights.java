package org.winnow.web.rankings;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.winnow.core.fields.Field;
import org.winnow.core.ids.FieldId;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.rankings.Weights;
import org.winnow.core.scorecards.Family;

/** The weights that an address tries. */
final class TriedWeights {
    private TriedWeights() {}

    /** The names under which the address may carry them: those of the families, and of the criteria of the scorecard in force. */
    static Set<String> names(LiveRanking ranking) {
        var keys = ranking.fields().stream().collect(toMap(Field::id, Field::key));
        var names = new LinkedHashSet<String>();
        for (var family : Family.values()) {
            names.add(Query.WEIGHT + Query.address(family));
        }
        ranking.scorecard()
                .criteria()
                .forEach(criterion -> names.add(Query.WEIGHT + Objects.requireNonNull(keys.get(criterion.field()))));
        return names;
    }

    /** Those of the scorecard with the tried ones in their place, in percent in the address. */
    static Weights of(Query query, Weights weights, List<Field> fields) {
        var families = new EnumMap<Family, Double>(Family.class);
        for (var family : Family.values()) {
            query.weight(Query.address(family)).ifPresent(weight -> families.put(family, weight / 100));
        }
        var inside = new HashMap<FieldId, Double>();
        for (var field : fields) {
            query.weight(field.key()).ifPresent(weight -> inside.put(field.id(), weight / 100));
        }
        return weights.with(families, inside);
    }
}
