package org.winnow.core.jobs;

import java.time.Instant;
import java.util.Optional;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

/**
 * A job as it stands. Payload and result are text of the feature that owns the kind; {@code done} and {@code total} count whatever
 * that feature counts, both 0 before it knows; the seed is the same in every attempt.
 */
public record Job(
        JobId id,
        String kind,
        PortfolioId portfolio,
        PersonId startedBy,
        String payload,
        JobState state,
        long done,
        long total,
        long seed,
        int attempts,
        Optional<String> result,
        Optional<String> reason,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    public boolean over() {
        return state == JobState.DONE || state == JobState.FAILED;
    }
}
