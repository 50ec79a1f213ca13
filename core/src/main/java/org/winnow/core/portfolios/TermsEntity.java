package org.winnow.core.portfolios;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PersonId;

@Entity
@Table(name = "portfolio_terms")
class TermsEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    int version;
    String currency = "";
    LocalDate firstMonth = LocalDate.EPOCH;
    int months;
    double annualRate;
    int few;
    String reason = "";
    long recordedBy;
    Instant recordedAt = Instant.EPOCH;

    TermsVersion asRecord(List<BudgetYear> budgets) {
        var terms = new Terms(currency, YearMonth.from(firstMonth), months, annualRate, few, budgets);
        return new TermsVersion(version, terms, reason, new PersonId(recordedBy), recordedAt);
    }
}
