package org.winnow.core.usecases;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** Thousands of use cases at once, as parts of a larger act such as an import, which records itself in the trail and touches them at its end. */
@ApplicationScoped
public class BulkUseCases {
    private final UseCaseRepository useCases;
    private final BusinessUnitRepository units;
    private final BulkTable table;
    private final Clock clock;

    BulkUseCases(UseCaseRepository useCases, BusinessUnitRepository units, BulkTable table, Clock clock) {
        this.useCases = useCases;
        this.units = units;
        this.table = table;
        this.clock = clock;
    }

    /** Where a use case goes, and what would bring it back if that is aside and it is known. */
    public record Arrival(Stage stage, @Nullable String condition) {}

    /** Adds candidates with a proposed variant each; ids in the order given. */
    @Transactional(MANDATORY)
    public List<UseCaseId> add(PortfolioId portfolio, List<NewUseCase> wanted, PersonId by) {
        int first = useCases.freeNumbers(portfolio, wanted.size());
        var ids = table.add(portfolio, first, wanted, unitIds(portfolio, wanted), by, clock.instant());
        useCases.addVariants(portfolio, ids);
        return ids;
    }

    /** Gives them new titles, descriptions and business units. */
    @Transactional(MANDATORY)
    public void describe(PortfolioId portfolio, Map<UseCaseId, NewUseCase> wanted) {
        var texts = List.copyOf(wanted.values());
        table.describe(portfolio, List.copyOf(wanted.keySet()), texts, unitIds(portfolio, texts));
    }

    private Map<String, Long> unitIds(PortfolioId portfolio, List<NewUseCase> wanted) {
        var ids = new HashMap<String, Long>();
        wanted.stream()
                .flatMap(one -> Optional.ofNullable(one.businessUnit()).stream())
                .distinct()
                .forEach(name ->
                        Optional.ofNullable(units.named(portfolio, name)).ifPresent(id -> ids.put(name, id)));
        return ids;
    }

    /** Lists them, or takes them off all lists. */
    @Transactional(MANDATORY)
    public void list(PortfolioId portfolio, Collection<UseCaseId> ids, boolean listed) {
        table.list(portfolio, ids, listed);
    }

    /** Moves each to its stage, with a row each. The caller has seen to role and readiness. */
    @Transactional(MANDATORY)
    public void move(
            PortfolioId portfolio, Map<UseCaseId, Arrival> wanted, String reason, PersonId by, ActivityId act) {
        table.move(portfolio, wanted, reason, by, clock.instant(), act);
    }

    /** Whether an act put use cases into a business unit in a way that can be taken back. */
    @Transactional(MANDATORY)
    public boolean assignedUnits(ActivityId act) {
        return table.assignedUnits(act);
    }

    /** States the facts of an act as they stood before it, or withdraws them, and takes back its moves of stage and its business unit. */
    @Transactional(MANDATORY)
    public void takeBack(PortfolioId portfolio, ActivityId act, PersonId by, ActivityId undoing) {
        table.takeBackFacts(portfolio, act, by, clock.instant(), undoing);
        table.takeBackMoves(portfolio, act, by, clock.instant(), undoing);
        table.takeBackUnits(portfolio, act);
    }
}
