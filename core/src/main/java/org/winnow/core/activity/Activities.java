package org.winnow.core.activity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.UseCaseId;

/** The trail's front door: an act is recorded in the transaction that does it, or not at all. */
@ApplicationScoped
public class Activities {
    private final ActivityRepository activities;
    private final Clock clock;

    Activities(ActivityRepository activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Records an act on the installation, such as an invitation; {@code by} is absent for what the program does by itself. */
    @Transactional(MANDATORY)
    public void record(Act act, @Nullable PersonId by, Note note) {
        keep(act, null, by, note);
    }

    /** Records an act on a portfolio that touches no use case. */
    @Transactional(MANDATORY)
    public ActivityId record(Act act, PortfolioId portfolio, PersonId by, Note note) {
        return record(act, portfolio, by, note, List.of());
    }

    /** Records an act on a portfolio and the use cases it touched. */
    @Transactional(MANDATORY)
    public ActivityId record(Act act, PortfolioId portfolio, PersonId by, Note note, Collection<UseCaseId> touched) {
        long id = keep(act, portfolio, by, note);
        if (!touched.isEmpty()) {
            activities.touch(id, portfolio, touched);
        }
        return new ActivityId(id);
    }

    /** Records that somebody took a file of the portfolio's data away. It changes nothing, so there is no transaction to be part of. */
    @Transactional
    public void recordExport(PortfolioId portfolio, PersonId by, String file) {
        keep(Act.EXPORTED, portfolio, by, Note.about(file));
    }

    /** Adds use cases to those an act touched, for acts that go through thousands piece by piece. */
    @Transactional(MANDATORY)
    public void touched(ActivityId act, PortfolioId portfolio, Collection<UseCaseId> touched) {
        if (!touched.isEmpty()) {
            activities.touch(act.value(), portfolio, touched);
        }
    }

    private long keep(Act act, @Nullable PortfolioId portfolio, @Nullable PersonId by, Note note) {
        var activity = new ActivityEntity();
        activity.act = act;
        activity.portfolioId = portfolio == null ? null : portfolio.value();
        activity.personId = by == null ? null : by.value();
        activity.subject = note.subject();
        activity.was = note.was();
        activity.becomes = note.becomes();
        activity.reason = note.reason();
        activity.at = clock.instant();
        activities.persist(activity);
        return Objects.requireNonNull(activity.id);
    }
}
