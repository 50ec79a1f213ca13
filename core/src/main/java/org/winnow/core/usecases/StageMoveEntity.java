package org.winnow.core.usecases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.ActivityId;
import org.winnow.core.ids.PersonId;

@Entity
@Table(name = "stage_move")
class StageMoveEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long useCaseId;

    @Enumerated(EnumType.STRING)
    Stage fromStage = Stage.CANDIDATE;

    @Enumerated(EnumType.STRING)
    Stage toStage = Stage.CANDIDATE;

    String reason = "";

    @Nullable
    String condition;

    long movedBy;
    Instant movedAt = Instant.EPOCH;
    long activityId;

    @Nullable
    Long undoes;

    StageMove asRecord() {
        return new StageMove(
                fromStage,
                toStage,
                reason,
                condition,
                new PersonId(movedBy),
                movedAt,
                new ActivityId(activityId),
                undoes != null);
    }
}
