package org.winnow.core.gates;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.scorecards.Criterion;
import org.winnow.core.scorecards.Scorecards;
import org.winnow.core.usecases.Fact;
import org.winnow.core.usecases.Readiness;
import org.winnow.core.usecases.UseCaseLists;

/** Counts what an assessment still lacks: criteria nothing is stated of, gates nobody answered, gates failed. */
@ApplicationScoped
class GateReadiness implements Readiness {
    private final Scorecards scorecards;
    private final UseCaseLists useCases;
    private final Gates gates;

    GateReadiness(Scorecards scorecards, UseCaseLists useCases, Gates gates) {
        this.scorecards = scorecards;
        this.useCases = useCases;
        this.gates = gates;
    }

    @Override
    public Map<UseCaseId, Assessment> of(PortfolioId portfolio, Collection<UseCaseId> ids) {
        var criteria = scorecards.inForce(portfolio).criteria().stream()
                .map(Criterion::field)
                .toList();
        var gateIds = gates.of(portfolio).stream().map(Gate::id).toList();
        var facts = useCases.facts(portfolio, ids);
        var answers = gates.answers(portfolio, ids);
        return ids.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        id -> assessment(
                                criteria,
                                facts.getOrDefault(id, Map.of()),
                                gateIds,
                                answers.getOrDefault(id, Map.of()))));
    }

    private static Assessment assessment(
            List<FieldId> criteria, Map<FieldId, Fact> facts, List<GateId> gates, Map<GateId, GateAnswer> answers) {
        var openCriteria =
                criteria.stream().filter(field -> !stated(facts, field)).count();
        var openGates = gates.stream().filter(gate -> !answered(answers, gate)).count();
        var failed = answers.values().stream()
                .filter(a -> a.answer() == Answer.FAILED)
                .count();
        return new Assessment((int) openCriteria, (int) openGates, (int) failed);
    }

    private static boolean stated(Map<FieldId, Fact> facts, FieldId field) {
        var fact = facts.get(field);
        return fact != null && fact.content().stated();
    }

    private static boolean answered(Map<GateId, GateAnswer> answers, GateId gate) {
        var answer = answers.get(gate);
        return answer != null && answer.answer() != Answer.WITHDRAWN;
    }
}
