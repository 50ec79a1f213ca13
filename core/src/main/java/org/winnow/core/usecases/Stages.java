package org.winnow.core.usecases;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;

/** Moves use cases from stage to stage: a row each, with who, when and why, and the way back. */
@ApplicationScoped
public class Stages {
    private final UseCaseRepository useCases;
    private final StageMoveRepository moves;
    private final StageMoveTable table;
    private final Readiness readiness;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    Stages(
            UseCaseRepository useCases,
            StageMoveRepository moves,
            StageMoveTable table,
            Readiness readiness,
            Portfolios portfolios,
            Activities activities,
            Clock clock) {
        this.useCases = useCases;
        this.moves = moves;
        this.table = table;
        this.readiness = readiness;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** Moves those that may go in one act; the others stay and are named with the reason. */
    @Transactional
    public Moved move(PortfolioId portfolio, Collection<UseCaseId> ids, Move move, Mover mover) {
        return move(portfolio, Chosen.now(ids), move, mover);
    }

    /** The same for what a person looked at before; what was touched since stays too. */
    @Transactional
    public Moved move(PortfolioId portfolio, Chosen chosen, Move move, Mover mover) {
        var sorted = sorted(portfolio, useCases.locked(portfolio, chosen.useCases()), chosen.seen(), move, mover);
        if (sorted.going().isEmpty()) {
            return new Moved(null, List.of(), sorted.refused());
        }
        var act = record(Act.STAGE_MOVED, portfolio, sorted.going(), move.to(), move.reason(), mover);
        var steps = sorted.going().stream()
                .map(useCase -> new StageMoveTable.Step(useCase.id(), useCase.stage, move.to(), move.reason(), null))
                .toList();
        table.write(portfolio, steps, move.condition(), mover.person(), clock.instant(), act);
        return finished(portfolio, act, sorted);
    }

    /** What moving them would come to; nothing is written. */
    @Transactional
    public Moved look(PortfolioId portfolio, Chosen chosen, Move move, Mover mover) {
        var sorted = sorted(portfolio, useCases.of(portfolio, chosen.useCases()), chosen.seen(), move, mover);
        return new Moved(null, references(sorted.going()), sorted.refused());
    }

    /** Those that may go, and those that stay. */
    private record Leaving(List<UseCaseEntity> going, List<Moved.Refused> refused) {}

    private Leaving sorted(PortfolioId portfolio, List<UseCaseEntity> rows, long seen, Move move, Mover mover) {
        var ids = rows.stream().map(UseCaseEntity::id).toList();
        var assessments = readiness.of(portfolio, ids);
        var conditions = move.to().aside() ? conditions(portfolio, ids) : Map.<UseCaseId, String>of();
        var sorted = new Leaving(new ArrayList<>(), new ArrayList<>());
        for (var useCase : rows) {
            boolean there =
                    useCase.stage == move.to() && Objects.equals(move.condition(), conditions.get(useCase.id()));
            refusal(useCase, seen, there, move.to(), mover, assessments)
                    .ifPresentOrElse(
                            because -> sorted.refused().add(new Moved.Refused(useCase.reference(), because)),
                            () -> sorted.going().add(useCase));
        }
        return sorted;
    }

    private static Optional<Moved.Because> refusal(
            UseCaseEntity useCase,
            long seen,
            boolean there,
            Stage to,
            Mover mover,
            Map<UseCaseId, Readiness.Assessment> assessments) {
        if (useCase.revision > seen) {
            return Optional.of(Moved.Because.CHANGED_SINCE);
        }
        if (there) {
            return Optional.of(Moved.Because.ALREADY_THERE);
        }
        if (!mover.mayMove(useCase.stage, to)) {
            return Optional.of(Moved.Because.ROLE_TOO_LOW);
        }
        var assessment = Objects.requireNonNull(assessments.get(useCase.id()));
        if (to.chosen() && assessment.failedGates() > 0) {
            return Optional.of(Moved.Because.GATE_FAILED);
        }
        if (to == Stage.ASSESSED && useCase.stage == Stage.CANDIDATE) {
            return open(assessment);
        }
        return Optional.empty();
    }

    private static Optional<Moved.Because> open(Readiness.Assessment assessment) {
        if (assessment.openCriteria() > 0) {
            return Optional.of(Moved.Because.CRITERIA_OPEN);
        }
        return assessment.openGates() > 0 ? Optional.of(Moved.Because.GATES_OPEN) : Optional.empty();
    }

    /** Takes an act of moving back, for each use case that nobody has moved since. Undoing twice changes nothing. */
    @Transactional
    public Moved undo(PortfolioId portfolio, ActivityId act, Mover mover) {
        portfolios.lock(portfolio);
        var undone = moves.of(portfolio, act);
        var since = moves.followed(portfolio, act);
        var entities = byId(useCases.locked(
                portfolio, undone.stream().map(m -> new UseCaseId(m.useCaseId)).toList()));
        var sorted = new Leaving(new ArrayList<>(), new ArrayList<>());
        var back = new ArrayList<StageMoveTable.Step>();
        for (var move : undone) {
            var useCase = Objects.requireNonNull(entities.get(move.useCaseId));
            if (since.contains(move.useCaseId) || !mover.mayMove(move.fromStage, move.toStage)) {
                sorted.refused().add(new Moved.Refused(useCase.reference(), Moved.Because.MOVED_SINCE));
            } else {
                sorted.going().add(useCase);
                back.add(new StageMoveTable.Step(
                        useCase.id(), move.toStage, move.fromStage, move.reason, Objects.requireNonNull(move.id)));
            }
        }
        if (back.isEmpty()) {
            return new Moved(null, List.of(), sorted.refused());
        }
        var undoing = record(
                Act.STAGE_MOVE_UNDONE, portfolio, sorted.going(), back.get(0).to(), null, mover);
        table.write(portfolio, back, null, mover.person(), clock.instant(), undoing);
        return finished(portfolio, undoing, sorted);
    }

    private static Map<Long, UseCaseEntity> byId(List<UseCaseEntity> entities) {
        return entities.stream().collect(toMap(useCase -> useCase.id().value(), useCase -> useCase));
    }

    private ActivityId record(
            Act act, PortfolioId portfolio, List<UseCaseEntity> going, Stage to, @Nullable String reason, Mover mover) {
        var note = Note.change("stage", going.get(0).stage.name(), to.name()).because(reason);
        return activities.record(
                act,
                portfolio,
                mover.person(),
                note,
                going.stream().map(UseCaseEntity::id).toList());
    }

    private Moved finished(PortfolioId portfolio, ActivityId act, Leaving sorted) {
        var ids = sorted.going().stream().map(UseCaseEntity::id).toList();
        useCases.touch(ids, portfolios.raise(portfolio));
        return new Moved(act, references(sorted.going()), sorted.refused());
    }

    private static List<Reference> references(List<UseCaseEntity> useCases) {
        return useCases.stream().map(UseCaseEntity::reference).toList();
    }

    /** The story of a use case, newest first. */
    @Transactional
    public List<StageMove> story(PortfolioId portfolio, UseCaseId useCase) {
        return moves.of(portfolio, useCase).stream()
                .map(StageMoveEntity::asRecord)
                .toList();
    }

    /** Of all that are put aside, what would bring each back; those without a stated condition are absent. */
    @Transactional
    public Map<UseCaseId, String> conditions(PortfolioId portfolio) {
        return conditions(portfolio, useCases.aside(portfolio));
    }

    private Map<UseCaseId, String> conditions(PortfolioId portfolio, Collection<UseCaseId> ids) {
        var conditions = new HashMap<UseCaseId, String>();
        leadingHere(portfolio, ids)
                .forEach((id, move) ->
                        Optional.ofNullable(move.condition()).ifPresent(condition -> conditions.put(id, condition)));
        return conditions;
    }

    /** For each of some use cases the move by which it came to its stage; none for those that have stood there from the start. */
    @Transactional
    public Map<UseCaseId, StageMove> leadingHere(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return moves.leadingHere(portfolio, ids).stream()
                .collect(
                        toMap(move -> new UseCaseId(move.useCaseId), StageMoveEntity::asRecord, (old, newer) -> newer));
    }
}
