package org.winnow.core.portfolios;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PortfolioId;

@Entity
@Table(name = "portfolio")
class PortfolioEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String slug = "";
    String name = "";

    @jakarta.persistence.Column(insertable = false, updatable = false)
    long revision;

    Instant madeAt = Instant.EPOCH;

    @Nullable
    Instant archivedAt;

    Portfolio asRecord() {
        return new Portfolio(new PortfolioId(Objects.requireNonNull(id)), slug, name, revision, archivedAt != null);
    }
}
