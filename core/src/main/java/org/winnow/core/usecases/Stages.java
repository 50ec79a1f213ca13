package org.winnow.core.usecases;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
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
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.portfolios.Portfolios;

/** Moves use cases from stage to stage: a row each, with who, when and why, and the way back. */
@ApplicationScoped
public class Stages {
    private final UseCaseRepository useCases;
    private final StageMoveRepository moves;
    private final Readiness readiness;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    Stages(
            UseCaseRepository useCases,
            StageMoveRepository moves,
            Readiness readiness,
            Portfolios portfolios,
            Activities activities,
            Clock clock) {
        this.useCases = useCases;
        this.moves = moves;
        this.readiness = readiness;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    /** Moves those that may go in one act; the others stay and are named with the reason. */
    @Transactional
    public Moved move(PortfolioId portfolio, Collection<UseCaseId> ids, Move move, Mover mover) {
        var locked = useCases.locked(portfolio, ids);
        var assessments = readiness.of(portfolio, ids);
        var refused = new ArrayList<Moved.Refused>();
        var going = new ArrayList<UseCaseEntity>();
        for (var useCase : locked) {
            refusal(useCase, move.to(), mover, assessments)
                    .ifPresentOrElse(
                            because -> refused.add(new Moved.Refused(useCase.reference(), because)),
                            () -> going.add(useCase));
        }
        if (going.isEmpty()) {
            return new Moved(null, List.of(), refused);
        }
        var act = record(Act.STAGE_MOVED, portfolio, going, move.to(), move.reason(), mover);
        going.forEach(useCase -> step(useCase, move.to(), move.reason(), move.condition(), mover, act, null));
        return finished(portfolio, act, going, refused);
    }

    private static Optional<Moved.Because> refusal(
            UseCaseEntity useCase, Stage to, Mover mover, Map<UseCaseId, Readiness.Assessment> assessments) {
        if (useCase.stage == to) {
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
        var refused = new ArrayList<Moved.Refused>();
        var back = new ArrayList<StageMoveEntity>();
        var entities = useCases.locked(
                portfolio, undone.stream().map(m -> new UseCaseId(m.useCaseId)).toList());
        for (var move : undone) {
            var useCase = entity(entities, move);
            if (moves.newest(move.useCaseId).filter(newest -> newest == move).isPresent()
                    && mover.mayMove(move.fromStage, move.toStage)) {
                back.add(move);
            } else {
                refused.add(new Moved.Refused(useCase.reference(), Moved.Because.MOVED_SINCE));
            }
        }
        if (back.isEmpty()) {
            return new Moved(null, List.of(), refused);
        }
        var going = back.stream().map(move -> entity(entities, move)).toList();
        var undoing = record(Act.STAGE_MOVE_UNDONE, portfolio, going, back.get(0).fromStage, null, mover);
        back.forEach(move -> step(
                entity(entities, move),
                move.fromStage,
                move.reason,
                null,
                mover,
                undoing,
                Objects.requireNonNull(move.id)));
        return finished(portfolio, undoing, going, refused);
    }

    private static UseCaseEntity entity(List<UseCaseEntity> entities, StageMoveEntity move) {
        return entities.stream()
                .filter(u -> u.id().value() == move.useCaseId)
                .findFirst()
                .orElseThrow();
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

    private void step(
            UseCaseEntity useCase,
            Stage to,
            String reason,
            @Nullable String condition,
            Mover mover,
            ActivityId act,
            @Nullable Long undoes) {
        var row = new StageMoveEntity();
        row.portfolioId = useCase.portfolioId;
        row.useCaseId = useCase.id().value();
        row.fromStage = useCase.stage;
        row.toStage = to;
        row.reason = reason;
        row.condition = condition;
        row.movedBy = mover.person().value();
        row.movedAt = clock.instant();
        row.activityId = act.value();
        row.undoes = undoes;
        moves.persist(row);
        useCase.stage = to;
        useCase.stageSince = row.movedAt;
    }

    private Moved finished(
            PortfolioId portfolio, ActivityId act, List<UseCaseEntity> going, List<Moved.Refused> refused) {
        var ids = going.stream().map(UseCaseEntity::id).toList();
        useCases.touch(ids, portfolios.raise(portfolio));
        return new Moved(act, going.stream().map(UseCaseEntity::reference).toList(), refused);
    }

    /** The story of a use case, newest first. */
    @Transactional
    public List<StageMove> story(PortfolioId portfolio, UseCaseId useCase) {
        return moves.of(portfolio, useCase).stream()
                .map(StageMoveEntity::asRecord)
                .toList();
    }

    /** For each of some use cases the move by which it came to its stage; none for those that have stood there from the start. */
    @Transactional
    public Map<UseCaseId, StageMove> leadingHere(PortfolioId portfolio, Collection<UseCaseId> ids) {
        return moves.leadingHere(portfolio, ids).stream()
                .collect(
                        toMap(move -> new UseCaseId(move.useCaseId), StageMoveEntity::asRecord, (old, newer) -> newer));
    }
}
