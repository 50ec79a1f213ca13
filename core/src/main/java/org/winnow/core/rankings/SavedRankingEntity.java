package org.winnow.core.rankings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.SavedRankingId;

@Entity
@Table(name = "saved_ranking")
class SavedRankingEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long scorecardId;
    long revision;
    String reason = "";
    String sha256 = "";
    long savedBy;
    Instant savedAt = Instant.EPOCH;

    SavedRanking asRecord(int scorecardVersion) {
        return new SavedRanking(
                new SavedRankingId(Objects.requireNonNull(id)),
                scorecardVersion,
                revision,
                reason,
                sha256,
                new PersonId(savedBy),
                savedAt);
    }
}
