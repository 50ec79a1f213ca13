package org.winnow.core.scorecards;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winnow.core.fields.Field;
import org.winnow.core.fields.Fields;
import org.winnow.core.ids.CsvResource;
import org.winnow.core.ids.FieldId;
import org.winnow.core.portfolios.PortfolioMade;
import org.winnow.core.portfolios.ScaleEnds;

/** Gives a new portfolio the scorecard "Transformative few". */
@ApplicationScoped
class StarterScorecard {
    private static final List<FamilyWeight> FAMILIES = List.of(
            new FamilyWeight(Family.VALUE, 0.50, 0.40, 0.60),
            new FamilyWeight(Family.COST, 0.25, 0.15, 0.35),
            new FamilyWeight(Family.RISK, 0.25, 0.15, 0.35));

    private final ScorecardRepository scorecards;
    private final Fields fields;
    private final Clock clock;

    StarterScorecard(ScorecardRepository scorecards, Fields fields, Clock clock) {
        this.scorecards = scorecards;
        this.fields = fields;
        this.clock = clock;
    }

    void add(@Observes @Priority(20) PortfolioMade made) {
        var ids = fields.of(made.id()).stream().collect(toMap(Field::key, Field::id));
        var criteria = CsvResource.rows(StarterScorecard.class, "criteria.csv").stream()
                .map(row -> criterion(row, ids, made.scaleEnds()))
                .toList();
        var starter = new NewScorecard("Transformative few", "-", FAMILIES, criteria);
        scorecards.add(made.id(), 1, starter, made.by(), clock.instant());
    }

    private static Criterion criterion(NamedCsvRecord row, Map<String, FieldId> ids, ScaleEnds ends) {
        var measures = Arrays.stream(row.getField("measures").split(" "))
                .map(end -> measure(end, ends))
                .toList();
        var values = Arrays.stream(row.getField("values").split(" "))
                .map(Double::valueOf)
                .toList();
        return new Criterion(
                Objects.requireNonNull(ids.get(row.getField("field"))),
                Family.valueOf(row.getField("family")),
                Better.valueOf(row.getField("better")),
                Double.parseDouble(row.getField("weight")),
                new Scale(measures, List.of(), values));
    }

    private static double measure(String end, ScaleEnds ends) {
        return switch (end) {
            case "benefit" -> ends.grossBenefit();
            case "run" -> ends.runCost();
            case "build" -> ends.buildCost();
            default -> Double.parseDouble(end);
        };
    }
}
