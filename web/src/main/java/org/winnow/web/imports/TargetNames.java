package org.winnow.web.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnow.core.fields.Field;
import org.winnow.core.gates.Gate;
import org.winnow.core.imports.mapping.Destination;
import org.winnow.core.imports.mapping.Target;

/** What targets are called in the reader's language. */
final class TargetNames {
    private final MappingMessages words;
    private final Locale locale;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Gate> gates = new HashMap<>();

    TargetNames(List<Field> fields, List<Gate> gates, MappingMessages words, Locale locale) {
        fields.forEach(field -> this.fields.put(field.key(), field));
        gates.forEach(gate -> this.gates.put(gate.key(), gate));
        this.words = words;
        this.locale = locale;
    }

    String of(Target target) {
        return switch (target.use()) {
            case TITLE -> words.part_title();
            case DESCRIPTION -> words.part_description();
            case BUSINESS_UNIT -> words.part_unit();
            case REGISTER_ID -> words.part_id();
            case REFERENCE -> words.part_reference();
            case STAGE -> words.part_stage();
            case REVIVAL -> words.part_revival();
            case GATE -> words.gate_of(gate(target.key()));
            default -> field(target.key());
        };
    }

    private String gate(String key) {
        var gate = gates.get(key);
        return gate == null ? key : gate.label().in(locale);
    }

    private String field(String key) {
        var field = fields.get(key);
        return field == null ? key : field.label().in(locale);
    }

    /** Of a change: by the key alone. */
    String ofKey(String key) {
        return switch (key) {
            case "title" -> words.part_title();
            case "description" -> words.part_description();
            case "business-unit" -> words.part_unit();
            case "stage" -> words.part_stage();
            case "revival" -> words.part_revival();
            default ->
                key.contains(":")
                        ? key.substring(key.indexOf(':') + 1)
                        : gates.containsKey(key) ? gate(key) : field(key);
        };
    }

    String of(Destination destination) {
        var name = of(destination.target());
        return switch (destination.part()) {
            case WHOLE -> name;
            case LEAST -> words.part_least(name);
            case LIKELY -> words.part_likely(name);
            case GREATEST -> words.part_greatest(name);
        };
    }

    List<Field.Option> options(Target target) {
        var field = fields.get(target.key());
        return field == null ? List.of() : field.options();
    }

    Locale locale() {
        return locale;
    }
}
