package org.winnow.core.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

/** The queue of candidates that lack a rating, handed out so that several assessors never meet on the same one. */
@ApplicationScoped
public class FirstLooks {
    /** How long one stays with whoever took it. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final FirstLookTable looks;
    private final Clock clock;

    FirstLooks(FirstLookTable looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** How far the portfolio is: candidates that lack no rating, of all candidates. */
    public record Progress(int rated, int candidates) {}

    /** Hands out the first candidate after {@code after}, or from the start where none follows, that nobody else looks at. */
    @Transactional
    public Optional<Reference> next(PortfolioId portfolio, List<FieldId> ratings, int after, PersonId by) {
        var now = clock.instant();
        looks.giveBack(portfolio, by);
        return looks.open(portfolio, ratings, after, now).stream()
                .filter(open -> looks.take(portfolio, open.useCase(), by, now, now.plus(LEASE)))
                .map(FirstLookTable.Open::reference)
                .findFirst();
    }

    /** Takes a candidate by name; false where somebody else looks at it. */
    @Transactional
    public boolean take(PortfolioId portfolio, UseCaseId useCase, PersonId by) {
        var now = clock.instant();
        return looks.take(portfolio, useCase, by, now, now.plus(LEASE));
    }

    @Transactional
    public Progress progress(PortfolioId portfolio, List<FieldId> ratings) {
        return looks.progress(portfolio, ratings);
    }
}
