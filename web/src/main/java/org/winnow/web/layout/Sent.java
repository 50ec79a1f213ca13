package org.winnow.web.layout;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a form as they were sent, without what no keyboard types and no page can show. */
public record Sent(MultivaluedMap<String, String> fields) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(Sent::cleaned);
    }

    /** A text without control characters and outer blanks; its lines end in one sign each. */
    public static String cleaned(String typed) {
        return CONTROLS.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** Empty where nothing was sent. */
    public String text(String name) {
        return find(name).orElse("");
    }

    /** A version or a number of ours that travelled in a hidden field; 0 where it is none. */
    public int number(String name) {
        var text = text(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
