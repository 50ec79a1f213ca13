package org.winnow.web.usecases;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as forms send them. */
final class Typed {
    /** No keyboard makes them and no page can show them; line breaks and tabs stay. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Typed() {}

    static String text(MultivaluedMap<String, String> form, String field) {
        @Nullable String typed = form.getFirst(field);
        return typed == null ? "" : clean(typed);
    }

    static String clean(String typed) {
        return CONTROLS.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }
}
