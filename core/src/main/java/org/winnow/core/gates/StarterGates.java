package org.winnow.core.gates;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.winnow.core.ids.CsvResource;
import org.winnow.core.portfolios.PortfolioMade;

/** Gives a new portfolio the gates that ship with the program. */
@ApplicationScoped
class StarterGates {
    private final GateRepository gates;

    StarterGates(GateRepository gates) {
        this.gates = gates;
    }

    void add(@Observes @Priority(30) PortfolioMade made) {
        int position = 1;
        for (var row : CsvResource.rows(StarterGates.class, "gates.csv")) {
            var gate = new GateEntity();
            gate.portfolioId = made.id().value();
            gate.key = row.getField("key");
            gate.labelEn = row.getField("en");
            gate.labelZh = row.getField("zh");
            gate.hintEn = row.getField("hint en");
            gate.hintZh = row.getField("hint zh");
            gate.position = position++;
            gates.persist(gate);
        }
    }
}
