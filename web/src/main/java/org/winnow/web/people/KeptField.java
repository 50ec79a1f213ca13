package org.winnow.web.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** A field of a form whose session ended, as it travels through the sign-in form. */
record KeptField(String name, String value) {
    private static final String PREFIX = "kept.";

    static List<KeptField> of(MultivaluedMap<String, String> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new KeptField(PREFIX + field.getKey(), value)))
                .toList();
    }

    /** The fields of the form before, out of those that the sign-in form sent. */
    static MultivaluedMap<String, String> typedBefore(MultivaluedMap<String, String> sent) {
        var before = new MultivaluedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                before.put(name.substring(PREFIX.length()), values);
            }
        });
        return before;
    }
}
