package org.winnow.core.scorecards;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnow.core.activity.Act;
import org.winnow.core.activity.Activities;
import org.winnow.core.activity.Note;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.portfolios.Portfolios;

/** The versions of a portfolio's scorecard; a change makes a new one, and the newest is in force. */
@ApplicationScoped
public class Scorecards {
    private final ScorecardRepository scorecards;
    private final Fields fields;
    private final Portfolios portfolios;
    private final Activities activities;
    private final Clock clock;

    Scorecards(
            ScorecardRepository scorecards, Fields fields, Portfolios portfolios, Activities activities, Clock clock) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.portfolios = portfolios;
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional
    public Scorecard inForce(PortfolioId portfolio) {
        return scorecards.newest(portfolio);
    }

    /** All versions, newest first. */
    @Transactional
    public List<Scorecard> versions(PortfolioId portfolio) {
        return scorecards.versions(portfolio);
    }

    @Transactional
    public Optional<Scorecard> find(PortfolioId portfolio, int version) {
        return scorecards.version(portfolio, version);
    }

    /** All that is wrong with a version, before anybody puts it in force. */
    @Transactional
    public List<ScorecardProblem> problems(PortfolioId portfolio, NewScorecard wanted) {
        var problems = new ArrayList<>(ScorecardCheck.problems(wanted));
        var judged = fields.of(portfolio).stream()
                .filter(field -> field.kind().judged())
                .map(Field::id)
                .collect(toSet());
        wanted.criteria().stream()
                .map(Criterion::field)
                .filter(field -> !judged.contains(field))
                .forEach(field -> problems.add(new ScorecardProblem.FieldNotJudged(field)));
        return problems;
    }

    /**
     * Puts a new version in force.
     *
     * @param seen the version that was in force when the person began
     */
    @Transactional
    public ScorecardOutcome make(PortfolioId portfolio, int seen, NewScorecard wanted, PersonId by) {
        var problems = problems(portfolio, wanted);
        if (!problems.isEmpty()) {
            return new ScorecardOutcome.Refused(problems);
        }
        portfolios.lock(portfolio);
        var now = scorecards.newest(portfolio);
        if (now.version() != seen) {
            return new ScorecardOutcome.ChangedMeanwhile(now);
        }
        var made = scorecards.add(portfolio, seen + 1, wanted, by, clock.instant());
        activities.record(
                Act.SCORECARD_MADE, portfolio, by, Note.about(made.name()).because(made.reason()));
        portfolios.raise(portfolio);
        return new ScorecardOutcome.Made(made);
    }
}
