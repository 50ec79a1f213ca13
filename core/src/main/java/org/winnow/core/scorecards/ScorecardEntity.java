package org.winnow.core.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.ScorecardId;

@Entity
@Table(name = "scorecard")
class ScorecardEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    int version;
    String name = "";
    String reason = "";
    long recordedBy;
    Instant recordedAt = Instant.EPOCH;

    Scorecard asRecord(List<FamilyWeight> families, List<Criterion> criteria) {
        return new Scorecard(
                new ScorecardId(Objects.requireNonNull(id)),
                version,
                name,
                reason,
                new PersonId(recordedBy),
                recordedAt,
                families,
                criteria);
    }
}
