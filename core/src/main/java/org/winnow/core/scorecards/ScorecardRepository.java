package org.winnow.core.scorecards;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class ScorecardRepository implements PanacheRepository<ScorecardEntity> {

    Scorecard newest(PortfolioId portfolio) {
        return find("portfolioId = ?1 order by version desc", portfolio.value())
                .firstResultOptional()
                .map(this::record)
                .orElseThrow();
    }

    List<Scorecard> versions(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by version desc", portfolio.value()).stream()
                .map(this::record)
                .toList();
    }

    Optional<Scorecard> version(PortfolioId portfolio, int version) {
        return find("portfolioId = ?1 and version = ?2", portfolio.value(), version)
                .firstResultOptional()
                .map(this::record);
    }

    private Scorecard record(ScorecardEntity scorecard) {
        var families = getEntityManager()
                .createQuery(
                        "from ScorecardFamilyEntity where scorecardId = ?1 order by id", ScorecardFamilyEntity.class)
                .setParameter(1, scorecard.id)
                .getResultStream()
                .map(ScorecardFamilyEntity::asRecord)
                .toList();
        var criteria = getEntityManager()
                .createQuery("from CriterionEntity where scorecardId = ?1 order by position", CriterionEntity.class)
                .setParameter(1, scorecard.id)
                .getResultStream()
                .map(CriterionEntity::asRecord)
                .toList();
        return scorecard.asRecord(families, criteria);
    }

    Scorecard add(PortfolioId portfolio, int version, NewScorecard wanted, PersonId by, Instant at) {
        var scorecard = new ScorecardEntity();
        scorecard.portfolioId = portfolio.value();
        scorecard.version = version;
        scorecard.name = wanted.name().strip();
        scorecard.reason = wanted.reason().strip();
        scorecard.recordedBy = by.value();
        scorecard.recordedAt = at;
        persist(scorecard);
        wanted.families().forEach(family -> add(scorecard, family));
        int position = 0;
        for (var criterion : wanted.criteria()) {
            add(scorecard, criterion, position++);
        }
        return scorecard.asRecord(wanted.families(), wanted.criteria());
    }

    private void add(ScorecardEntity scorecard, FamilyWeight family) {
        var entity = new ScorecardFamilyEntity();
        entity.portfolioId = scorecard.portfolioId;
        entity.scorecardId = Objects.requireNonNull(scorecard.id);
        entity.family = family.family();
        entity.weight = family.weight();
        entity.least = family.least();
        entity.greatest = family.greatest();
        getEntityManager().persist(entity);
    }

    private void add(ScorecardEntity scorecard, Criterion criterion, int position) {
        var scale = criterion.scale();
        var entity = new CriterionEntity();
        entity.portfolioId = scorecard.portfolioId;
        entity.scorecardId = Objects.requireNonNull(scorecard.id);
        entity.fieldId = criterion.field().value();
        entity.family = criterion.family();
        entity.better = criterion.better();
        entity.weight = criterion.weight();
        entity.measures =
                scale.measures().stream().mapToDouble(Double::doubleValue).toArray();
        entity.optionKeys = scale.options().toArray(String[]::new);
        entity.values = scale.values().stream().mapToDouble(Double::doubleValue).toArray();
        entity.position = position;
        getEntityManager().persist(entity);
    }
}
