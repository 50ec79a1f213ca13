package org.winnow.core.usecases;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** Reads use cases and what is stated of them. */
@ApplicationScoped
public class UseCaseLists {
    private final UseCaseRepository useCases;
    private final BusinessUnitRepository units;
    private final FactTable facts;
    private final StateTable states;

    UseCaseLists(UseCaseRepository useCases, BusinessUnitRepository units, FactTable facts, StateTable states) {
        this.useCases = useCases;
        this.units = units;
        this.facts = facts;
        this.states = states;
    }

    @Transactional
    public Optional<UseCase> find(PortfolioId portfolio, Reference reference) {
        return useCases.of(portfolio, reference).map(u -> u.asRecord(units.name(u.businessUnitId)));
    }

    /** The ids of the references that exist, in the order of the references. */
    @Transactional
    public List<UseCaseId> ids(PortfolioId portfolio, Collection<Reference> references) {
        return useCases
                .find(
                        "portfolioId = ?1 and listed and number in ?2 order by number",
                        portfolio.value(),
                        references.stream().map(Reference::number).toList())
                .stream()
                .map(UseCaseEntity::id)
                .toList();
    }

    /** What stands of a use case, by field; withdrawn facts are there too, so that a writer can say what was seen. */
    @Transactional
    public Map<FieldId, Fact> facts(PortfolioId portfolio, UseCaseId useCase) {
        return facts.current(portfolio, List.of(useCase)).values().stream().collect(toMap(Fact::field, fact -> fact));
    }

    /** What stands of each of several use cases, by field. */
    @Transactional
    public Map<UseCaseId, Map<FieldId, Fact>> facts(PortfolioId portfolio, Collection<UseCaseId> ids) {
        var all = new java.util.HashMap<UseCaseId, Map<FieldId, Fact>>();
        facts.current(portfolio, ids)
                .forEach((key, fact) -> all.computeIfAbsent(
                                new UseCaseId(key.useCase()), id -> new java.util.HashMap<>())
                        .put(fact.field(), fact));
        return all;
    }

    /** Everything ever stated in a field of a use case, newest first. */
    @Transactional
    public List<Fact> history(PortfolioId portfolio, UseCaseId useCase, FieldId field) {
        return facts.history(portfolio, useCase, field);
    }

    /** The use cases touched since a revision of the portfolio (0: all), with what stands in some fields, by reference. */
    @Transactional
    public List<State> changedSince(PortfolioId portfolio, long sinceRevision, List<FieldId> fields) {
        return states.changedSince(portfolio, sinceRevision, fields);
    }

    @Transactional
    public List<String> businessUnits(PortfolioId portfolio) {
        return units.names(portfolio);
    }
}
