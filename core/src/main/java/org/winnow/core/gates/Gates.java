package org.winnow.core.gates;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;
import org.winnow.core.usecases.Touches;

/** The gates of a portfolio and their answers: append-only, each by a named person, with the ground. */
@ApplicationScoped
public class Gates {
    private final GateRepository gates;
    private final AnswerTable answers;
    private final TallyTable tallies;
    private final Touches touches;
    private final Activities activities;
    private final Clock clock;

    Gates(
            GateRepository gates,
            AnswerTable answers,
            TallyTable tallies,
            Touches touches,
            Activities activities,
            Clock clock) {
        this.gates = gates;
        this.answers = answers;
        this.tallies = tallies;
        this.touches = touches;
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public List<Gate> of(PortfolioId portfolio) {
        return gates.of(portfolio);
    }

    /** What stands of a use case, by gate; withdrawn answers are there too, so that a writer can say what was seen. */
    @Transactional
    public Map<GateId, GateAnswer> answers(PortfolioId portfolio, UseCaseId useCase) {
        return answers.current(portfolio, List.of(useCase)).values().stream()
                .collect(toMap(GateAnswer::gate, answer -> answer));
    }

    /** What stands of each of several use cases, by gate. */
    @Transactional
    public Map<UseCaseId, Map<GateId, GateAnswer>> answers(PortfolioId portfolio, Collection<UseCaseId> ids) {
        var all = new java.util.HashMap<UseCaseId, Map<GateId, GateAnswer>>();
        answers.current(portfolio, ids)
                .forEach((key, answer) -> all.computeIfAbsent(
                                new UseCaseId(key.useCase()), id -> new java.util.HashMap<>())
                        .put(answer.gate(), answer));
        return all;
    }

    /** Every answer ever given for a use case, newest first. */
    @Transactional
    public List<GateAnswer> history(PortfolioId portfolio, UseCaseId useCase) {
        return answers.history(portfolio, useCase);
    }

    /** How the gates stand of each use case touched since a revision of the portfolio; none where nobody answered. */
    @Transactional
    public Map<UseCaseId, Tally> tallies(PortfolioId portfolio, long sinceRevision) {
        return tallies.changedSince(portfolio, sinceRevision);
    }

    /** Answers gates as one act: all of them, or none where somebody else was quicker. What stands already is not said again. */
    @Transactional
    public Answered answer(PortfolioId portfolio, List<GateStatement> statements, PersonId by) {
        var first = statements.get(0);
        var note = Note.change(keys(portfolio, statements), null, first.answer().name());
        var answered = answer(
                portfolio,
                statements,
                by,
                touched -> activities.record(Act.GATE_ANSWERED, portfolio, by, note.because(first.ground()), touched));
        if (!answered.touched().isEmpty()) {
            touches.touch(portfolio, answered.touched());
        }
        return answered;
    }

    private String keys(PortfolioId portfolio, List<GateStatement> statements) {
        var said = statements.stream().map(GateStatement::gate).collect(toSet());
        return gates.of(portfolio).stream()
                .filter(gate -> said.contains(gate.id()))
                .map(Gate::key)
                .collect(joining(" "));
    }

    /** The same as part of a larger act that is in the trail already, and touches at its end what it went through. */
    @Transactional
    public Answered answerAll(PortfolioId portfolio, List<GateStatement> statements, PersonId by, ActivityId act) {
        return answer(portfolio, statements, by, touched -> act);
    }

    /** Answers the gates of an act as they stood before it, or withdraws the answers, as part of undoing it. */
    @Transactional
    public void takeBack(PortfolioId portfolio, ActivityId act, PersonId by, ActivityId undoing) {
        answers.takeBack(portfolio, act, by, clock.instant(), undoing);
    }

    private Answered answer(
            PortfolioId portfolio,
            List<GateStatement> statements,
            PersonId by,
            Function<Set<UseCaseId>, ActivityId> act) {
        var ids = statements.stream().map(GateStatement::useCase).collect(toSet());
        touches.lock(portfolio, ids);
        var current = answers.current(portfolio, ids);
        var clashes = clashes(statements, current);
        if (!clashes.isEmpty()) {
            return new Answered(0, 0, clashes, Set.of());
        }
        var fresh = statements.stream()
                .filter(s -> !s.same(current.get(key(s))))
                .map(s -> new AnswerTable.New(s, replaced(current.get(key(s)))))
                .toList();
        var touched = fresh.stream().map(f -> f.statement().useCase()).collect(toSet());
        if (!fresh.isEmpty()) {
            answers.write(portfolio, fresh, by, clock.instant(), act.apply(touched));
        }
        return new Answered(fresh.size(), statements.size() - fresh.size(), List.of(), touched);
    }

    private static List<Answered.Clash> clashes(
            List<GateStatement> statements, Map<AnswerTable.Key, GateAnswer> current) {
        return statements.stream()
                .filter(s -> !s.holds(current.get(key(s))) && !s.same(current.get(key(s))))
                .flatMap(s -> java.util.stream.Stream.ofNullable(current.get(key(s)))
                        .map(theirs -> new Answered.Clash(s, theirs)))
                .toList();
    }

    private static @Nullable Long replaced(@Nullable GateAnswer stands) {
        return stands == null ? null : stands.id();
    }

    private static AnswerTable.Key key(GateStatement statement) {
        return new AnswerTable.Key(statement.useCase().value(), statement.gate().value());
    }
}
