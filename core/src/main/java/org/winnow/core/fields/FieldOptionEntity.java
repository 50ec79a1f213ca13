package org.winnow.core.fields;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.Label;

@Entity
@Table(name = "field_option")
class FieldOptionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    long fieldId;
    String key = "";
    String labelEn = "";
    String labelZh = "";
    int position;

    Field.Option asRecord() {
        return new Field.Option(key, new Label(labelEn, labelZh));
    }
}
