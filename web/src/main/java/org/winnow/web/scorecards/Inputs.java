package org.winnow.web.scorecards;

import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Sent;

/** Makes the form's fields: what was typed, else what is stored; what is wrong with it; and what others made of it meanwhile. */
record Inputs(Sent sent, List<FieldError> errors, boolean meanwhile) {

    Input input(String id, String label, String stored) {
        var typed = sent.find(id).orElse(stored);
        boolean differs = meanwhile && !typed.equals(stored);
        return new Input(id, label, typed, error(id), differs ? stored : "");
    }

    private String error(String id) {
        return errors.stream()
                .filter(e -> e.field().equals(id))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }
}
