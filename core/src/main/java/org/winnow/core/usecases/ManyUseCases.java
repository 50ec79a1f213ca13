package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;

/**
 * Says the same of many use cases in one act: each verb has a look that tells beforehand what it would take and what it would leave. A few
 * statements, however many they are.
 */
@ApplicationScoped
public class ManyUseCases {
    private final SubjectTable subjects;
    private final FactTable facts;
    private final VariantTable variants;
    private final BusinessUnitRepository units;
    private final UseCaseRepository useCases;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    ManyUseCases(
            SubjectTable subjects,
            FactTable facts,
            VariantTable variants,
            BusinessUnitRepository units,
            UseCaseRepository useCases,
            Portfolios portfolios,
            Activities activities,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.variants = variants;
        this.units = units;
        this.useCases = useCases;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** What one says of all of them. */
    public record Saying(Field field, Content content, String source) {}

    /** What {@link #state} would come to; nothing is written. */
    @Transactional
    public Many lookToState(PortfolioId portfolio, Chosen chosen, Saying saying) {
        var rows = subjects.look(portfolio, chosen.useCases());
        return sorted(rows, chosen, saying, current(portfolio, chosen, saying)).as(null);
    }

    private Map<UseCaseId, Fact> current(PortfolioId portfolio, Chosen chosen, Saying saying) {
        return facts.current(portfolio, chosen.useCases(), saying.field().id());
    }

    private static Sorted sorted(
            List<Sorted.Subject> rows, Chosen chosen, Saying saying, Map<UseCaseId, Fact> current) {
        return Sorted.of(rows, chosen, row -> stands(current.get(row.id()), saying.content()));
    }

    private static Sorted.Stands stands(@Nullable Fact fact, Content wanted) {
        if (fact == null || !fact.content().stated()) {
            return Sorted.Stands.NOTHING;
        }
        return fact.content().equals(wanted) ? Sorted.Stands.THE_SAME : Sorted.Stands.SOMETHING_ELSE;
    }

    /** States the same content in one field of all of them. */
    @Transactional
    public Many state(PortfolioId portfolio, Chosen chosen, Saying saying, PersonId by) {
        portfolios.lock(portfolio);
        var rows = subjects.locked(portfolio, chosen.useCases());
        var current = current(portfolio, chosen, saying);
        var sorted = sorted(rows, chosen, saying, current);
        if (sorted.going().isEmpty()) {
            return sorted.as(null);
        }
        var note = Note.about(saying.field().key());
        var act = activities.record(Act.FACT_STATED, portfolio, by, note, sorted.ids());
        facts.write(portfolio, written(portfolio, sorted, saying, current), by, clock.instant(), act);
        useCases.touch(sorted.ids(), portfolios.raise(portfolio));
        return sorted.as(act);
    }

    private List<FactTable.New> written(
            PortfolioId portfolio, Sorted sorted, Saying saying, Map<UseCaseId, Fact> current) {
        var proposed = saying.field().of() == Of.VARIANT
                ? variants.proposed(portfolio, sorted.ids())
                : Map.<UseCaseId, Long>of();
        return sorted.ids().stream()
                .map(id -> new FactTable.New(
                        statement(id, saying),
                        proposed.get(id),
                        Optional.ofNullable(current.get(id))
                                .map(fact -> fact.id().value())
                                .orElse(null)))
                .toList();
    }

    private static Statement statement(UseCaseId id, Saying saying) {
        return new Statement(
                id, saying.field().id(), saying.content(), new Statement.Seen.Whatever(), saying.source(), null);
    }

    /** What {@link #assign} would come to; nothing is written, and no business unit is made. */
    @Transactional
    public Many lookToAssign(PortfolioId portfolio, Chosen chosen, String businessUnit) {
        var unit = units.existing(portfolio, businessUnit);
        var rows = subjects.look(portfolio, chosen.useCases());
        return Sorted.of(rows, chosen, row -> stands(row, unit)).as(null);
    }

    private static Sorted.Stands stands(Sorted.Subject row, Optional<Long> unit) {
        var has = row.unit();
        if (has == null) {
            return Sorted.Stands.NOTHING;
        }
        return unit.filter(id -> id == has.value()).isPresent() ? Sorted.Stands.THE_SAME : Sorted.Stands.SOMETHING_ELSE;
    }

    /** Puts all of them into one business unit, made where there is none of that name. */
    @Transactional
    public Many assign(PortfolioId portfolio, Chosen chosen, String businessUnit, PersonId by) {
        portfolios.lock(portfolio);
        var rows = subjects.locked(portfolio, chosen.useCases());
        var standing = units.existing(portfolio, businessUnit);
        var sorted = Sorted.of(rows, chosen, row -> stands(row, standing));
        if (sorted.going().isEmpty()) {
            return sorted.as(null);
        }
        long unit = Objects.requireNonNull(units.named(portfolio, businessUnit), "a business unit has a name");
        useCases.flush();
        var note = Note.change("business-unit", null, businessUnit.strip());
        var act = activities.record(Act.USE_CASE_DESCRIBED, portfolio, by, note, sorted.ids());
        subjects.assign(portfolio, sorted.ids(), unit, act);
        useCases.touch(sorted.ids(), portfolios.raise(portfolio));
        return sorted.as(act);
    }
}
