package org.winnow.core.rankings;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.winnow.core.usecases.Stage;

/** How many use cases each choice of the filters would show, over all that are listed. */
public record Facets(
        Map<Stage, Integer> stages,
        Map<String, Integer> units,
        Map<String, Integer> classes,
        Map<Filter.GateState, Integer> gates) {

    static Facets of(Iterable<Candidate> candidates, int gateCount) {
        var facets = new Facets(
                new EnumMap<>(Stage.class), new TreeMap<>(), new TreeMap<>(), new EnumMap<>(Filter.GateState.class));
        for (var candidate : candidates) {
            facets.stages.merge(candidate.useCase().stage(), 1, Integer::sum);
            facets.units.merge(Filter.unit(candidate), 1, Integer::sum);
            facets.classes.merge(Filter.aiActClass(candidate), 1, Integer::sum);
            facets.gates.merge(Filter.GateState.of(candidate, gateCount), 1, Integer::sum);
        }
        return facets;
    }
}
