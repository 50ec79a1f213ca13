package org.winnow.web.rankings;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.winnow.core.fields.Field;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.scorecards.Family;

/** The names under which the address may carry weights: those of the families, and of the criteria of the scorecard in force. */
final class WeightNames {
    private WeightNames() {}

    static Set<String> of(LiveRanking ranking) {
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
}
