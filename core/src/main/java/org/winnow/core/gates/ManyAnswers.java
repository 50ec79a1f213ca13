package org.winnow.core.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.ActivityLists;
import org.winnow.core.activity.ActivityRow;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.usecases.BulkUseCases;
import org.winnow.core.usecases.Chosen;
import org.winnow.core.usecases.Many;
import org.winnow.core.usecases.Sorted;
import org.winnow.core.usecases.Touches;

/** Answers one gate the same for many use cases in one act, with one ground; and takes acts on many back. */
@ApplicationScoped
public class ManyAnswers {
    private static final Set<Act> UNDOABLE = Set.of(Act.FACT_STATED, Act.GATE_ANSWERED);

    private final AnswerTable answers;
    private final BulkUseCases useCases;
    private final Touches touches;
    private final Activities activities;
    private final ActivityLists trail;
    private final Clock clock;

    ManyAnswers(
            AnswerTable answers,
            BulkUseCases useCases,
            Touches touches,
            Activities activities,
            ActivityLists trail,
            Clock clock) {
        this.answers = answers;
        this.useCases = useCases;
        this.touches = touches;
        this.activities = activities;
        this.trail = trail;
        this.clock = clock;
    }

    /** What one says of all of them. Passed and failed need a ground. */
    public record Saying(Gate gate, Answer answer, String ground) {
        public Saying {
            ground = ground.strip();
        }
    }

    /** What {@link #answer} would come to; nothing is written. */
    @Transactional
    public Many look(PortfolioId portfolio, Chosen chosen, Saying saying) {
        var current = answers.current(portfolio, chosen.useCases());
        return Sorted.of(
                        touches.look(portfolio, chosen.useCases()),
                        chosen,
                        subject -> stands(standing(current, subject, saying), saying))
                .as(null);
    }

    private static @Nullable GateAnswer standing(
            Map<AnswerTable.Key, GateAnswer> current, Sorted.Subject subject, Saying saying) {
        return current.get(
                new AnswerTable.Key(subject.id().value(), saying.gate().id().value()));
    }

    private static Sorted.Stands stands(@Nullable GateAnswer stands, Saying saying) {
        if (stands == null || stands.answer() == Answer.WITHDRAWN) {
            return Sorted.Stands.NOTHING;
        }
        boolean same = stands.answer() == saying.answer() && stands.ground().equals(saying.ground());
        return same ? Sorted.Stands.THE_SAME : Sorted.Stands.SOMETHING_ELSE;
    }

    @Transactional
    public Many answer(PortfolioId portfolio, Chosen chosen, Saying saying, PersonId by) {
        var rows = touches.lookLocked(portfolio, chosen.useCases());
        var current = answers.current(portfolio, chosen.useCases());
        var sorted = Sorted.of(rows, chosen, subject -> stands(standing(current, subject, saying), saying));
        if (sorted.going().isEmpty()) {
            return sorted.as(null);
        }
        var note =
                Note.change(saying.gate().key(), null, saying.answer().name()).because(saying.ground());
        var act = activities.record(Act.GATE_ANSWERED, portfolio, by, note, sorted.ids());
        var written = sorted.going().stream()
                .map(subject -> written(subject, saying, standing(current, subject, saying)))
                .toList();
        answers.write(portfolio, written, by, clock.instant(), act);
        touches.touch(portfolio, sorted.ids());
        return sorted.as(act);
    }

    private static AnswerTable.New written(Sorted.Subject subject, Saying saying, @Nullable GateAnswer stands) {
        var statement =
                new GateStatement(subject.id(), saying.gate().id(), saying.answer(), saying.ground(), Optional.empty());
        return new AnswerTable.New(statement, stands == null ? null : stands.id());
    }

    /**
     * Takes an act that stated facts or answered gates back, as long as nobody acted on what it touched.
     *
     * @return how many use cases stand as before; absent where it is too late, or no such act
     */
    @Transactional
    public OptionalInt undo(PortfolioId portfolio, ActivityId act, PersonId by) {
        var touched = trail.touched(portfolio, act);
        touches.lookLocked(portfolio, touched);
        var undone =
                trail.find(portfolio, act).filter(row -> UNDOABLE.contains(row.act()) || useCases.assignedUnits(act));
        if (undone.isEmpty() || trail.followed(portfolio, act)) {
            return OptionalInt.empty();
        }
        var undoing = activities.record(Act.ACT_UNDONE, portfolio, by, note(undone.get()), touched);
        useCases.takeBack(portfolio, act, by, undoing);
        answers.takeBack(portfolio, act, by, clock.instant(), undoing);
        touches.touch(portfolio, touched);
        return OptionalInt.of(touched.size());
    }

    private static Note note(ActivityRow undone) {
        return new Note(undone.note().subject(), undone.note().becomes(), null, null);
    }
}
