package org.winnow.core.fields;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.Label;

@Entity
@Table(name = "field")
class FieldEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    String key = "";

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.TEXT;

    @Enumerated(EnumType.STRING)
    @Column(name = "of")
    Of of = Of.USE_CASE;

    @Nullable
    String unit;

    String labelEn = "";
    String labelZh = "";
    String hintEn = "";
    String hintZh = "";
    int position;
    int version = 1;

    @Nullable
    Instant archivedAt;

    Field asRecord(List<Field.Option> options) {
        return new Field(
                new FieldId(Objects.requireNonNull(id)),
                key,
                kind,
                of,
                unit == null ? "" : unit,
                new Label(labelEn, labelZh),
                hintEn.isBlank() && hintZh.isBlank() ? new Label(labelEn, labelZh) : new Label(hintEn, hintZh),
                options,
                version,
                archivedAt != null);
    }
}
