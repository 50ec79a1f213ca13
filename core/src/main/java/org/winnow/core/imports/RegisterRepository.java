package org.winnow.core.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class RegisterRepository implements PanacheRepository<RegisterEntity> {

    List<String> names(PortfolioId portfolio) {
        return list("portfolioId = ?1 order by name", portfolio.value()).stream()
                .map(register -> register.name)
                .toList();
    }

    long named(PortfolioId portfolio, String name) {
        var register = find("portfolioId = ?1 and lower(name) = lower(?2)", portfolio.value(), name)
                .firstResultOptional()
                .orElseGet(() -> add(portfolio, name));
        return Objects.requireNonNull(register.id);
    }

    private RegisterEntity add(PortfolioId portfolio, String name) {
        var register = new RegisterEntity();
        register.portfolioId = portfolio.value();
        register.name = name;
        persist(register);
        return register;
    }

    String name(long id) {
        return findById(id).name;
    }
}
