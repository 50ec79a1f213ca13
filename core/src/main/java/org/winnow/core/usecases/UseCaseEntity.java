package org.winnow.core.usecases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Reference;
import org.winnow.core.ids.UseCaseId;

@Entity
@Table(name = "use_case")
class UseCaseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    int number;
    String title = "";
    String description = "";

    @Nullable
    Long businessUnitId;

    @Enumerated(EnumType.STRING)
    Stage stage = Stage.CANDIDATE;

    Instant stageSince = Instant.EPOCH;
    boolean listed = true;

    /** Of the portfolio when the use case was last touched, as it was read. */
    @Column(insertable = false, updatable = false)
    long revision;

    int version = 1;
    Instant madeAt = Instant.EPOCH;
    long madeBy;

    UseCaseId id() {
        return new UseCaseId(Objects.requireNonNull(id));
    }

    Reference reference() {
        return new Reference(number);
    }

    UseCase asRecord(@Nullable String businessUnit) {
        return new UseCase(id(), reference(), title, description, businessUnit, stage, stageSince, version, madeAt);
    }
}
