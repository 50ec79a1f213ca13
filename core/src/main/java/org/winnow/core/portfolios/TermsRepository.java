package org.winnow.core.portfolios;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.winnow.core.ids.PersonId;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class TermsRepository implements PanacheRepository<TermsEntity> {

    List<TermsVersion> versions(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by version desc", portfolio.value()).stream()
                .map(terms -> terms.asRecord(budgets(terms)))
                .toList();
    }

    private List<BudgetYear> budgets(TermsEntity terms) {
        return getEntityManager()
                .createQuery("from BudgetYearEntity where termsId = ?1 order by year", BudgetYearEntity.class)
                .setParameter(1, terms.id)
                .getResultStream()
                .map(b -> new BudgetYear(b.year, b.envelopeCents, b.reserveCents))
                .toList();
    }

    void add(PortfolioId portfolio, int version, Terms terms, String reason, PersonId by, Instant at) {
        var entity = new TermsEntity();
        entity.portfolioId = portfolio.value();
        entity.version = version;
        entity.currency = terms.currency();
        entity.firstMonth = terms.firstMonth().atDay(1);
        entity.months = terms.months();
        entity.annualRate = terms.annualRate();
        entity.few = terms.few();
        entity.reason = reason;
        entity.recordedBy = by.value();
        entity.recordedAt = at;
        persist(entity);
        terms.budgets().forEach(budget -> add(entity, budget));
    }

    private void add(TermsEntity terms, BudgetYear budget) {
        var entity = new BudgetYearEntity();
        entity.portfolioId = terms.portfolioId;
        entity.termsId = Objects.requireNonNull(terms.id);
        entity.year = budget.year();
        entity.envelopeCents = budget.envelopeCents();
        entity.reserveCents = budget.reserveCents();
        getEntityManager().persist(entity);
    }
}
