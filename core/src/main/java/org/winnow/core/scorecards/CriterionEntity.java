package org.winnow.core.scorecards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FieldId;

@Entity
@Table(name = "criterion")
class CriterionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long scorecardId;
    long fieldId;

    @Enumerated(EnumType.STRING)
    Family family = Family.VALUE;

    @Enumerated(EnumType.STRING)
    Better better = Better.MORE;

    double weight;
    double[] measures = {};
    String[] optionKeys = {};

    @Column(name = "\"values\"")
    double[] values = {};

    int position;

    Criterion asRecord() {
        var scale = new Scale(
                Arrays.stream(measures).boxed().toList(),
                List.of(optionKeys),
                Arrays.stream(values).boxed().toList());
        return new Criterion(new FieldId(fieldId), family, better, weight, scale);
    }
}
