package org.winnow.core.fields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.winnow.core.ids.PortfolioId;

@ApplicationScoped
class FieldRepository implements PanacheRepository<FieldEntity> {

    List<Field> of(PortfolioId portfolio) {
        var options = getEntityManager()
                .createQuery("from FieldOptionEntity where portfolioId = ?1 order by position", FieldOptionEntity.class)
                .setParameter(1, portfolio.value())
                .getResultStream()
                .collect(groupingBy(o -> o.fieldId, mapping(FieldOptionEntity::asRecord, toList())));
        return list("portfolioId = ?1 order by position, id", portfolio.value()).stream()
                .map(field -> field.asRecord(options.getOrDefault(Objects.requireNonNull(field.id), List.of())))
                .toList();
    }

    void add(FieldEntity field, List<Field.Option> options) {
        field.position = (int) count("portfolioId", field.portfolioId) + 1;
        persist(field);
        for (var option : options) {
            addOption(field, option, options.indexOf(option) + 1);
        }
    }

    void addOption(FieldEntity field, Field.Option option, int position) {
        var entity = new FieldOptionEntity();
        entity.portfolioId = field.portfolioId;
        entity.fieldId = Objects.requireNonNull(field.id);
        entity.key = option.key();
        entity.labelEn = option.label().en();
        entity.labelZh = option.label().zh();
        entity.position = position;
        getEntityManager().persist(entity);
    }
}
