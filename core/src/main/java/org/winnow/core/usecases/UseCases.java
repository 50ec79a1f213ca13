package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.fields.Of;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;

/** Adds use cases, describes them and states facts about them: the same door for forms, REST and import. */
@ApplicationScoped
public class UseCases {
    private final UseCaseRepository useCases;
    private final BusinessUnitRepository units;
    private final VariantTable variants;
    private final FactTable facts;
    private final Fields fields;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    UseCases(
            UseCaseRepository useCases,
            BusinessUnitRepository units,
            VariantTable variants,
            FactTable facts,
            Fields fields,
            Portfolios portfolios,
            Activities activities,
            Clock clock) {
        this.useCases = useCases;
        this.units = units;
        this.variants = variants;
        this.facts = facts;
        this.fields = fields;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** Adds one by hand, a candidate with one proposed variant. */
    @Transactional
    public UseCase add(PortfolioId portfolio, NewUseCase wanted, PersonId by) {
        return add(portfolio, wanted, Map.of(), by);
    }

    /** The same with what is known of it from the start. */
    @Transactional
    public UseCase add(PortfolioId portfolio, NewUseCase wanted, Map<FieldId, Content> known, PersonId by) {
        var added = addAll(portfolio, List.of(wanted), by).get(0);
        var act = activities.record(Act.USE_CASE_ADDED, portfolio, by, Note.about(added.title()), List.of(added.id()));
        var statements = known.entrySet().stream()
                .map(fact -> new Statement(
                        added.id(), fact.getKey(), fact.getValue(), new Statement.Seen.Nothing(), "", null))
                .toList();
        if (!statements.isEmpty()) {
            stateAll(portfolio, statements, by, act);
        }
        return added;
    }

    /** Adds several as part of a larger act, which records itself in the trail. References follow the order given. */
    @Transactional
    public List<UseCase> addAll(PortfolioId portfolio, List<NewUseCase> wanted, PersonId by) {
        int number = useCases.freeNumbers(portfolio, wanted.size());
        var added = new ArrayList<UseCase>();
        for (var one : wanted) {
            var entity = entity(portfolio, one, number++, by);
            useCases.persist(entity);
            added.add(entity.asRecord(one.businessUnit()));
        }
        var ids = added.stream().map(UseCase::id).toList();
        useCases.addVariants(portfolio, ids);
        useCases.touch(ids, portfolios.raise(portfolio));
        return added;
    }

    private UseCaseEntity entity(PortfolioId portfolio, NewUseCase wanted, int number, PersonId by) {
        var entity = new UseCaseEntity();
        entity.portfolioId = portfolio.value();
        entity.number = number;
        entity.title = wanted.title();
        entity.description = wanted.description();
        entity.businessUnitId = units.named(portfolio, wanted.businessUnit());
        entity.stageSince = clock.instant();
        entity.madeAt = clock.instant();
        entity.madeBy = by.value();
        return entity;
    }

    /**
     * Changes title, description and business unit.
     *
     * @param seen the version that the person saw
     */
    @Transactional
    public Description describe(PortfolioId portfolio, UseCaseId id, int seen, NewUseCase wanted, PersonId by) {
        var entity =
                useCases.locked(portfolio, List.of(id)).stream().findFirst().orElseThrow();
        if (entity.version != seen) {
            return new Description.ChangedMeanwhile(record(entity));
        }
        var was = record(entity);
        entity.title = wanted.title();
        entity.description = wanted.description();
        entity.businessUnitId = units.named(portfolio, wanted.businessUnit());
        entity.version++;
        activities.record(
                Act.USE_CASE_DESCRIBED, portfolio, by, Note.change("title", was.title(), entity.title), List.of(id));
        useCases.touch(List.of(id), portfolios.raise(portfolio));
        return new Description.Done(record(entity));
    }

    private UseCase record(UseCaseEntity entity) {
        return entity.asRecord(units.name(entity.businessUnitId));
    }

    /**
     * States facts by hand, as one act: all of them, or none where somebody else was quicker on one of the same fields. What stands
     * already is not stated again.
     */
    @Transactional
    public Stated state(PortfolioId portfolio, List<Statement> statements, PersonId by) {
        var stated = state(
                portfolio,
                statements,
                by,
                touched -> activities.record(Act.FACT_STATED, portfolio, by, note(portfolio, statements), touched));
        if (!stated.touched().isEmpty()) {
            useCases.touch(stated.touched(), portfolios.raise(portfolio));
        }
        return stated;
    }

    private Note note(PortfolioId portfolio, List<Statement> statements) {
        var stated = statements.stream().map(Statement::field).collect(Collectors.toSet());
        var keys = fields.of(portfolio).stream()
                .filter(field -> stated.contains(field.id()))
                .map(Field::key)
                .collect(Collectors.joining(" "));
        return Note.about(keys);
    }

    /** The same as part of a larger act that is in the trail already, and touches at its end what it went through. */
    @Transactional
    public Stated stateAll(PortfolioId portfolio, List<Statement> statements, PersonId by, ActivityId act) {
        return state(portfolio, statements, by, touched -> act);
    }

    private Stated state(
            PortfolioId portfolio, List<Statement> statements, PersonId by, Function<Set<UseCaseId>, ActivityId> act) {
        var ids = statements.stream().map(Statement::useCase).collect(Collectors.toCollection(LinkedHashSet::new));
        useCases.lock(portfolio, ids);
        var current = facts.current(portfolio, ids);
        var clashes = clashes(statements, current);
        if (!clashes.isEmpty()) {
            return new Stated(0, 0, clashes, Set.of());
        }
        var fresh = fresh(portfolio, statements, current, ids);
        var touched = fresh.stream().map(f -> f.statement().useCase()).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            facts.write(portfolio, fresh, by, clock.instant(), act.apply(touched));
        }
        return new Stated(fresh.size(), statements.size() - fresh.size(), List.of(), touched);
    }

    private static List<Stated.Clash> clashes(List<Statement> statements, Map<FactTable.Key, Fact> current) {
        var clashes = new ArrayList<Stated.Clash>();
        for (var statement : statements) {
            var stands = current.get(key(statement));
            if (stands != null
                    && !statement.seen().holds(stands.id().value())
                    && !stands.content().equals(statement.content())) {
                clashes.add(new Stated.Clash(statement, stands));
            }
        }
        return clashes;
    }

    private List<FactTable.New> fresh(
            PortfolioId portfolio,
            List<Statement> statements,
            Map<FactTable.Key, Fact> current,
            Collection<UseCaseId> ids) {
        var ofVariant = fields.of(portfolio).stream()
                .filter(field -> field.of() == Of.VARIANT)
                .map(Field::id)
                .collect(Collectors.toSet());
        var proposed = variants.proposed(portfolio, ids);
        return statements.stream()
                .filter(statement -> says(statement, current.get(key(statement))))
                .map(statement -> new FactTable.New(
                        statement, variant(statement, ofVariant, proposed), replaced(current.get(key(statement)))))
                .toList();
    }

    private static boolean says(Statement statement, @Nullable Fact stands) {
        return stands == null ? statement.content().stated() : !stands.content().equals(statement.content());
    }

    private static @Nullable Long variant(
            Statement statement, Collection<FieldId> ofVariant, Map<UseCaseId, Long> proposed) {
        return ofVariant.contains(statement.field())
                ? Objects.requireNonNull(proposed.get(statement.useCase()), "every use case has a proposed variant")
                : null;
    }

    private static @Nullable Long replaced(@Nullable Fact stands) {
        return stands == null ? null : stands.id().value();
    }

    private static FactTable.Key key(Statement statement) {
        return new FactTable.Key(statement.useCase().value(), statement.field().value());
    }
}
