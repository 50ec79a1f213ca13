package org.winnow.core.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person_session")
class SessionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long personId;
    byte[] tokenHash = {};
    Instant createdAt = Instant.EPOCH;
    Instant lastSeenAt = Instant.EPOCH;
    Instant endsAt = Instant.EPOCH;

    @Nullable
    Instant revokedAt;

    String address = "";
    String userAgent = "";

    SessionId sessionId() {
        return new SessionId(Objects.requireNonNull(id));
    }

    SessionRow asRecord() {
        return new SessionRow(sessionId(), createdAt, lastSeenAt, endsAt, address, userAgent);
    }
}
