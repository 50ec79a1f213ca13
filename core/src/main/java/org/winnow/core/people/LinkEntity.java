package org.winnow.core.people;

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
@Table(name = "one_time_link")
class LinkEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    byte[] tokenHash = {};

    @Enumerated(EnumType.STRING)
    Purpose purpose = Purpose.INVITATION;

    @Nullable
    Long personId;

    Instant createdAt = Instant.EPOCH;
    Instant expiresAt = Instant.EPOCH;

    @Nullable
    Instant usedAt;
}
