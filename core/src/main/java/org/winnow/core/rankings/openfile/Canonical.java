package org.winnow.core.rankings.openfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import org.erdtman.jcs.NumberToJSON;

/**
 * JSON in the canonical form of RFC 8785: members in the order of their UTF-16 code units, numbers as ECMAScript writes doubles, no space.
 * The same content is the same bytes.
 */
public final class Canonical {
    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /**
     * The canonical text; its bytes are UTF-8.
     *
     * @throws IllegalArgumentException if a number is not finite as a double
     */
    public static String of(JsonNode node) {
        var canonical = new Canonical();
        canonical.write(node);
        return canonical.text.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isTextual()) {
            string(node.textValue());
        } else if (node.isNumber()) {
            text.append(number(node.doubleValue()));
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode object) {
        char before = '{';
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            text.append(before);
            string(name);
            text.append(':');
            write(object.path(name));
            before = ',';
        }
        text.append(names.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array) {
        char before = '[';
        for (var item : array) {
            text.append(before);
            write(item);
            before = ',';
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private void string(String content) {
        text.append('"');
        for (int i = 0; i < content.length(); i++) {
            character(content.charAt(i));
        }
        text.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (unit < ' ') {
                    text.append(String.format("\\u%04x", (int) unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }

    /** The shortest digits that read back as the same double; {@code Double.toString} of older runtimes writes more than needed. */
    static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number is " + number + "; JSON holds finite numbers only");
        }
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException onlyIfNotFinite) {
            throw new UncheckedIOException(onlyIfNotFinite);
        }
    }
}
