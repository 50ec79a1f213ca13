package org.winnow.core.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "scorecard_family")
class ScorecardFamilyEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long scorecardId;

    @Enumerated(EnumType.STRING)
    Family family = Family.VALUE;

    double weight;
    double least;
    double greatest;

    FamilyWeight asRecord() {
        return new FamilyWeight(family, weight, least, greatest);
    }
}
