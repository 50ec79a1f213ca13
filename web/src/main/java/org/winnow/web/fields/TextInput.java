package org.winnow.web.fields;

import java.util.List;
import org.winnow.web.layout.FieldError;

/** A text of a form. {@code theirs}: what it holds since somebody else's change, where that differs; else empty. */
record TextInput(String id, String value, String error, String theirs) {

    static TextInput of(String id, String value, List<FieldError> errors) {
        return beside(id, value, errors, value);
    }

    static TextInput beside(String id, String value, List<FieldError> errors, String now) {
        var error = errors.stream()
                .filter(e -> e.field().equals(id))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
        return new TextInput(id, value, error, now.equals(value) ? "" : now);
    }
}
