package org.winnow.core.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.JobId;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

@Entity
@Table(name = "job")
class JobEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String kind = "";
    long portfolioId;
    long personId;
    String payload = "";

    @Enumerated(EnumType.STRING)
    JobState state = JobState.WAITING;

    long done;
    long total;
    long seed;
    int attempts;

    @Nullable
    String result;

    @Nullable
    String reason;

    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    JobId id() {
        return new JobId(Objects.requireNonNull(id));
    }

    Job read() {
        return new Job(
                id(),
                kind,
                new PortfolioId(portfolioId),
                new PersonId(personId),
                payload,
                state,
                done,
                total,
                seed,
                attempts,
                Optional.ofNullable(result),
                Optional.ofNullable(reason),
                createdAt,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt));
    }
}
