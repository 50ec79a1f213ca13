package org.winnow.core.gates;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnow.core.ids.GateId;
import org.winnow.core.ids.Label;

@Entity
@Table(name = "gate")
class GateEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long portfolioId;
    String key = "";
    String labelEn = "";
    String labelZh = "";
    String hintEn = "";
    String hintZh = "";
    int position;

    Gate asRecord() {
        return new Gate(
                new GateId(Objects.requireNonNull(id)), key, new Label(labelEn, labelZh), new Label(hintEn, hintZh));
    }
}
