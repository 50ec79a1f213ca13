package org.winnow.core.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "activity")
class ActivityEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Nullable
    Long portfolioId;

    @Nullable
    Long personId;

    @Enumerated(EnumType.STRING)
    Act act = Act.USE_CASE_ADDED;

    @Nullable
    String subject;

    @Nullable
    String was;

    @Nullable
    String becomes;

    @Nullable
    String reason;

    Instant at = Instant.EPOCH;
}
