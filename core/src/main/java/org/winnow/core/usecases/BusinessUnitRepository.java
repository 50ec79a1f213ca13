package org.winnow.core.usecases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class BusinessUnitRepository implements PanacheRepository<BusinessUnitEntity> {

    List<String> names(PortfolioId portfolio) {
        return find("portfolioId = ?1 order by name", portfolio.value()).stream()
                .map(unit -> unit.name)
                .toList();
    }

    /** The id of the unit of that name, made where there is none; absent for no name. The caller holds the portfolio. */
    @Nullable
    Long named(PortfolioId portfolio, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return existing(portfolio, name).orElseGet(() -> Objects.requireNonNull(add(portfolio, name.strip()).id));
    }

    /** The id of the unit of that name, in any case. */
    Optional<Long> existing(PortfolioId portfolio, String name) {
        return find("portfolioId = ?1 and lower(name) = lower(?2)", portfolio.value(), name.strip())
                .firstResultOptional()
                .map(unit -> Objects.requireNonNull(unit.id));
    }

    private BusinessUnitEntity add(PortfolioId portfolio, String name) {
        var unit = new BusinessUnitEntity();
        unit.portfolioId = portfolio.value();
        unit.name = name;
        persist(unit);
        return unit;
    }

    @Nullable
    String name(@Nullable Long id) {
        return id == null ? null : findById(id).name;
    }
}
