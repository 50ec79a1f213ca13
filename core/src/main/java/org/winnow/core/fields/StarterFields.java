package org.winnow.core.fields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.winnow.core.ids.CsvResource;
import org.winnow.core.ids.Label;
import org.winnow.core.portfolios.PortfolioMade;

/** Gives a new portfolio the fields that ship with the program. */
@ApplicationScoped
class StarterFields {
    private final FieldRepository fields;

    StarterFields(FieldRepository fields) {
        this.fields = fields;
    }

    void add(@Observes @Priority(10) PortfolioMade made) {
        var options = CsvResource.rows(StarterFields.class, "options.csv").stream()
                .collect(groupingBy(row -> row.getField("field"), mapping(StarterFields::option, toList())));
        for (var row : CsvResource.rows(StarterFields.class, "fields.csv")) {
            fields.add(field(made, row), options.getOrDefault(row.getField("key"), List.of()));
        }
    }

    private static Field.Option option(NamedCsvRecord row) {
        return new Field.Option(row.getField("key"), new Label(row.getField("en"), row.getField("zh")));
    }

    private static FieldEntity field(PortfolioMade made, NamedCsvRecord row) {
        var field = new FieldEntity();
        field.portfolioId = made.id().value();
        field.key = row.getField("key");
        field.kind = Kind.valueOf(row.getField("kind"));
        field.of = Of.valueOf(row.getField("of"));
        field.unit = row.getField("unit").isEmpty() ? null : row.getField("unit");
        field.labelEn = row.getField("en");
        field.labelZh = row.getField("zh");
        field.hintEn = row.getField("hint en");
        field.hintZh = row.getField("hint zh");
        return field;
    }
}
